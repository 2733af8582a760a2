import type { Caller } from '../caller.js';
import type { Records } from './places.js';

interface Answered {
  readonly id: string;
  readonly blocks: readonly { readonly id: string }[];
  readonly consents: readonly { readonly id: string }[];
}

/** What stands between care units: a block of her own unit’s, a consent and a relation, and an emergency about another’s. */
export async function betweenUnits(client: string, by: Caller, reception: Caller): Promise<Records> {
  const set = async (path: string, body?: object, who = by): Promise<Answered> => {
    const answer = await who.post<Answered>(`/clients/${client}/${path}`, body);
    if (answer.status > 201) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  };
  const asked = { askedBy: 'patient' };
  await set('care-blocks', { ...asked, careUnit: 'psychiatry' }, reception);
  const { blocks } = await set('care-blocks', { ...asked, careUnit: 'gynaecology' }, reception);
  const consent = { careUnit: 'gynaecology', forUnit: 'medicine', until: '2026-04-07' };
  const { consents } = await set('block-consents', consent);
  return {
    careBlock: blocks[1]?.id ?? '',
    blockConsent: consents[0]?.id ?? '',
    careRelation: (await set('care-relations', { reason: 'Vårdar henne' })).id,
    emergencyLift: (await set('emergency-lifts')).id,
  };
}
