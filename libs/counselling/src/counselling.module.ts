import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractPause } from './contracts/contract-pause.entity.js';
import { Contract } from './contracts/contract.entity.js';
import { CounsellorAssignment } from './contracts/counsellor-assignment.entity.js';
import { ContractSlotChange } from './contracts/slot-change.entity.js';
import { GoalReview } from './goals/goal-review.entity.js';
import { Goal } from './goals/goal.entity.js';
import { QueueEntry } from './queue/queue-entry.entity.js';
import { QueueHold } from './queue/queue-hold.entity.js';
import { QueueOffer } from './queue/queue-offer.entity.js';
import { SessionMark } from './sessions/session-mark.entity.js';
import { Session } from './sessions/session.entity.js';

const QUEUE = [QueueEntry, QueueHold, QueueOffer];
const CONTRACTS = [Contract, ContractSlotChange, ContractPause, CounsellorAssignment];

/** The talking side: the queue, the oral weekly contract, its sessions and its goals. Serves counselling and KAST. */
@Module({
  imports: [TypeOrmModule.forFeature([...QUEUE, ...CONTRACTS, Session, SessionMark, Goal, GoalReview])],
})
export class CounsellingModule {}
