import { GENDERS } from '#kernel';
import { isOpenTo, openServices, type OpenTo } from './eligibility.js';

const gynaecology: OpenTo = {
  code: 'cervical_sample',
  closedToGenders: ['man', 'trans_man'],
  acceptedModes: ['identified'],
};
const physician: OpenTo = { code: 'physician_consultation', closedToGenders: [], acceptedModes: ['identified'] };
const hiv: OpenTo = { code: 'hiv_test', closedToGenders: [], acceptedModes: ['identified', 'non_identifying'] };

describe('a service', () => {
  it('is open to every stated gender but those it is closed to', () => {
    const open = GENDERS.filter((gender) => isOpenTo(gynaecology, { gender }));
    expect(open).toEqual(['woman', 'trans_woman', 'non_binary', 'other', 'not_stated']);
  });

  it('is offered instead where the file and the gender fit it', () => {
    const all = [gynaecology, hiv, physician];
    expect(openServices(all, { gender: 'man', documentationMode: 'identified' })).toEqual([
      'hiv_test',
      'physician_consultation',
    ]);
    expect(openServices(all, { gender: 'woman', documentationMode: 'non_identifying' })).toEqual(['hiv_test']);
  });
});
