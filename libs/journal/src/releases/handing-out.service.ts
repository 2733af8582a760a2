import { Injectable } from '@nestjs/common';
import { type Expected, NotAllowed, type StaffActor, Taken } from '#kernel';
import { fileOf, UnitOfWork } from '#persistence';
import { ReleaseCopyView } from '../paper/paper.views.js';
import { Release } from './release.entity.js';
import type { HandOutRelease } from './release.inputs.js';
import { ReleaseCopy } from './release-copy.entity.js';
import { ReleaseHandover } from './release-handover.entity.js';
import { rightsOnRelease } from './release.policy.js';
import { readRelease } from './release-reading.js';
import type { ReleaseView } from './release.views.js';
import { heldRelease } from './reviewing.service.js';

/** What happens to a decided copy: it is opened to be printed, given to somebody, or withdrawn before that. */
@Injectable()
export class HandingOutService {
  constructor(private readonly work: UnitOfWork) {}

  /** Nobody opens it before it is decided, and everybody who opens it is in the log. */
  copy(actor: StaffActor, id: string): Promise<ReleaseCopyView> {
    return this.work.look(actor, 'journal.release.open-copy', async (tx) => {
      const release = await tx.get(Release, id);
      if (!rightsOnRelease(release, actor).openCopy) throw new NotAllowed();
      const [copy] = await tx.find(ReleaseCopy, { releaseId: id });
      if (copy === undefined || release.status === 'withdrawn')
        throw new Taken('release.not-decided', 'It is not decided that it leaves.');
      return new ReleaseCopyView(copy, copy.thaw(await tx.box(release.clientId)));
    });
  }

  /** PDL 3:11: to whom and when; a second copy is a second row. */
  handOut(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: HandOutRelease; expected: Expected },
  ): Promise<ReleaseView> {
    return this.work.run(actor, 'journal.release.hand-out', async (tx) => {
      const release = await heldRelease(tx, id, { deed: 'handOut', expected });
      release.handOut();
      const before = await tx.find(ReleaseHandover, { releaseId: id });
      const about = { releaseId: id, number: before.length + 1, way: input.way };
      const made = { ...fileOf(release), ...about, handedAt: tx.now, handedBy: actor.id, createdAt: tx.now };
      await tx.save(release);
      const handover = Object.assign(new ReleaseHandover(), made);
      await tx.add(handover.write(await tx.box(release.clientId), input.handedTo));
      return readRelease(tx, id);
    });
  }

  withdraw(actor: StaffActor, id: string, expected: Expected): Promise<ReleaseView> {
    return this.work.run(actor, 'journal.release.withdraw', async (tx) => {
      const release = await heldRelease(tx, id, { deed: 'withdraw', expected });
      release.withdraw(actor.id, tx.now);
      await tx.save(release);
      return readRelease(tx, id);
    });
  }
}
