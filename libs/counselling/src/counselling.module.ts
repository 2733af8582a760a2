import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '#access';
import { CalendarModule } from '#calendar';
import { ClientsModule } from '#clients';
import './counselling.constraints.js';
import { AccompanimentList } from './accompaniments/accompaniment-list.js';
import { Accompaniment } from './accompaniments/accompaniment.entity.js';
import { AccompanimentsController } from './accompaniments/accompaniments.controller.js';
import { AccompanimentsService } from './accompaniments/accompaniments.service.js';
import { Companions } from './accompaniments/companions.js';
import { Colleagues } from './colleagues.js';
import { ContractDeeds } from './contracts/contract-deeds.js';
import { ContractJobs } from './contracts/contract-jobs.js';
import { ContractList } from './contracts/contract-list.js';
import { ContractPlans } from './contracts/contract-plans.js';
import { ContractPreviews } from './contracts/contract-previews.js';
import { ContractPause } from './contracts/contract-pause.entity.js';
import { Contract } from './contracts/contract.entity.js';
import { ContractsController } from './contracts/contracts.controller.js';
import { ContractsService } from './contracts/contracts.service.js';
import { CounsellorAssignment } from './contracts/counsellor-assignment.entity.js';
import { Opening } from './contracts/opening.js';
import { Series } from './contracts/series.js';
import { ContractSlotChange } from './contracts/slot-change.entity.js';
import { CounsellingJobs } from './counselling-jobs.js';
import { AttainmentList } from './goals/attainment-list.js';
import { FollowUpBooking } from './follow-ups/follow-up-booking.js';
import { FollowUpList } from './follow-ups/follow-up-list.js';
import { FollowUp } from './follow-ups/follow-up.entity.js';
import { FollowUpsController } from './follow-ups/follow-ups.controller.js';
import { FollowUpsService } from './follow-ups/follow-ups.service.js';
import { GoalList } from './goals/goal-list.js';
import { GoalReview } from './goals/goal-review.entity.js';
import { Goal } from './goals/goal.entity.js';
import { GoalsController } from './goals/goals.controller.js';
import { GoalsService } from './goals/goals.service.js';
import { ReviewWaivers } from './goals/review-waivers.js';
import { TermReviews } from './goals/term-reviews.js';
import { InterpreterBooking } from './interpreters/interpreter-booking.entity.js';
import { InterpreterList } from './interpreters/interpreter-list.js';
import { InterpreterOrders } from './interpreters/interpreter-orders.js';
import { InterpretersController } from './interpreters/interpreters.controller.js';
import { Instrument } from './measures/instrument.entity.js';
import { InstrumentsService } from './measures/instruments.service.js';
import { MeasurementList } from './measures/measurement-list.js';
import { Measurement } from './measures/measurement.entity.js';
import { MeasurementsService } from './measures/measurements.service.js';
import { MeasuresController } from './measures/measures.controller.js';
import { MergedPlace } from './queue/merged-place.entity.js';
import { MergedTalks } from './queue/merged-talks.js';
import { Offers } from './queue/offers.js';
import { ContactAttempts } from './queue/contact-attempts.js';
import { PlaceEvent } from './queue/place-event.entity.js';
import { PlaceHistory } from './queue/place-history.js';
import { PlaceReview } from './queue/place-review.entity.js';
import { PlaceReviews } from './queue/place-reviews.js';
import { PlacesController } from './queue/places.controller.js';
import { QueueEntry } from './queue/queue-entry.entity.js';
import { QueueHold } from './queue/queue-hold.entity.js';
import { QueueList } from './queue/queue-list.js';
import { QueueOffer } from './queue/queue-offer.entity.js';
import { QueueController } from './queue/queue.controller.js';
import { QueueService } from './queue/queue.service.js';
import { Handing } from './reassignments/handing.js';
import { Hands } from './reassignments/hands.js';
import { Leavings } from './reassignments/leavings.js';
import { Reach } from './reassignments/reach.js';
import { ReassignmentList } from './reassignments/reassignment-list.js';
import { Reassignment } from './reassignments/reassignment.entity.js';
import { ReassignmentsController } from './reassignments/reassignments.controller.js';
import { ReassignmentsService } from './reassignments/reassignments.service.js';
import { TakeoverRequests } from './reassignments/takeover-requests.js';
import { TakeoverRequestsController } from './reassignments/takeover-requests.controller.js';
import { Attendance } from './sessions/attendance.js';
import { SelfReport } from './self-reports/self-report.entity.js';
import { SelfReportsController } from './self-reports/self-reports.controller.js';
import { SelfReportsService } from './self-reports/self-reports.service.js';
import { SessionBooking } from './sessions/session-booking.js';
import { SessionList } from './sessions/session-list.js';
import { SessionMark } from './sessions/session-mark.entity.js';
import { Session } from './sessions/session.entity.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { ParticipationsService } from './study/participations.service.js';
import { StudiesController } from './study/studies.controller.js';
import { StudiesService } from './study/studies.service.js';
import { StudyParticipation } from './study/study-participation.entity.js';
import { Study } from './study/study.entity.js';
import { TermList } from './sessions/term-list.js';

const QUEUE = [QueueEntry, QueueHold, QueueOffer, PlaceEvent, PlaceReview, MergedPlace];
const PLACES = [QueueController, PlacesController];
const AFTERWARDS = [FollowUpsController, AccompanimentsController];
const MEASURES = [Instrument, Measurement, Study, StudyParticipation];
const MEASURING = [InstrumentsService, MeasurementsService, StudiesService, ParticipationsService];
const CONTRACTS = [Contract, ContractSlotChange, ContractPause, CounsellorAssignment, Reassignment];
const HANDING = [Handing, Hands, Leavings, Reach, ReassignmentList, ReassignmentsService, TakeoverRequests];
const DEEDS = [
  QueueService,
  FollowUpsService,
  AccompanimentsService,
  Offers,
  ContractsService,
  SessionsService,
  GoalsService,
  SelfReportsService,
  CounsellingJobs,
  ...MEASURING,
];

/** The talking side: the queue, the oral weekly contract, its sessions and its goals. Serves counselling and KAST. */
@Module({
  imports: [
    AccessModule,
    CalendarModule,
    ClientsModule,
    TypeOrmModule.forFeature([
      ...QUEUE,
      ...CONTRACTS,
      Session,
      SessionMark,
      SelfReport,
      InterpreterBooking,
      Goal,
      GoalReview,
      ...MEASURES,
      FollowUp,
      Accompaniment,
    ]),
  ],
  controllers: [
    ...PLACES,
    ReassignmentsController,
    TakeoverRequestsController,
    ...AFTERWARDS,
    ContractsController,
    SessionsController,
    InterpretersController,
    GoalsController,
    SelfReportsController,
    MeasuresController,
    StudiesController,
  ],
  providers: [
    ...DEEDS,
    ...HANDING,
    QueueList,
    FollowUpList,
    FollowUpBooking,
    AccompanimentList,
    Companions,
    ContactAttempts,
    PlaceHistory,
    PlaceReviews,
    MergedTalks,
    ContractList,
    ContractDeeds,
    ContractPlans,
    ContractPreviews,
    ContractJobs,
    Opening,
    Series,
    SessionList,
    SessionBooking,
    Attendance,
    TermList,
    InterpreterList,
    InterpreterOrders,
    GoalList,
    AttainmentList,
    TermReviews,
    MeasurementList,
    ReviewWaivers,
    Colleagues,
  ],
  exports: DEEDS,
})
export class CounsellingModule {}
