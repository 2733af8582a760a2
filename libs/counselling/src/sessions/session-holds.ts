import type { Hold, Resource } from '#calendar';
import { type FileRef, fileOf } from '#persistence';

/** When a session is, and who and what it needs. */
interface Needing extends FileRef {
  readonly id: string;
  readonly counsellorId: string | null;
  readonly roomId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The counsellor, unless it is vacant, the room where there is one, and the client inside her own compartment (D11, I01–I03). */
export function sessionHolds(session: Needing): Hold[] {
  const { id: sourceId, counsellorId, roomId, startsAt, endsAt } = session;
  const needed: Resource[] = [
    ...(counsellorId === null ? [] : [{ kind: 'staff', id: counsellorId } as const]),
    ...(roomId === null ? [] : [{ kind: 'room', id: roomId } as const]),
    { kind: 'client', file: fileOf(session) },
  ];
  return needed.map((resource) => ({ resource, startsAt, endsAt, kind: 'session', sourceId }));
}
