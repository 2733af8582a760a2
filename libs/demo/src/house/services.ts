import type { INestApplicationContext } from '@nestjs/common';
import { ConsentsService, ReferralsService } from '#bridge';
import { AbsencesService, OpeningHoursService, Reservations, RoomsService } from '#calendar';
import { ContractDeeds, InstrumentsService } from '#counselling';
import { AssemblingService } from '#journal';
import { ClientDirectory, ClientsService, MergeService, PathwaysService, ServiceKindsService } from '#clients';
import { Entering, IntakesService, KastContactsService, OperationsService } from '#kast';
import { ConsultationsService, OrganisationsService } from '#network';
import { SupportTasksService } from '#outreach';
import {
  ContactTracing,
  EmergencyLiftsService,
  NotificationsService,
  ResultsService,
  SampleSending,
  SamplesService,
  ServiceRules,
} from '#spiralen';
import { TaskSender } from '#tasks';

/** The house's own deeds, which the demo is made with. */
export interface Services {
  readonly rooms: RoomsService;
  readonly openingHours: OpeningHoursService;
  readonly absences: AbsencesService;
  readonly reservations: Reservations;
  readonly pathways: PathwaysService;
  readonly kinds: ServiceKindsService;
  readonly contracts: ContractDeeds;
  readonly releases: AssemblingService;
  readonly instruments: InstrumentsService;
  readonly organisations: OrganisationsService;
  readonly clients: ClientsService;
  readonly directory: ClientDirectory;
  readonly merges: MergeService;
  readonly intakes: IntakesService;
  readonly kastContacts: KastContactsService;
  readonly operations: OperationsService;
  readonly entering: Entering;
  readonly consultations: ConsultationsService;
  readonly support: SupportTasksService;
  readonly tasks: TaskSender;
  readonly consents: ConsentsService;
  readonly referrals: ReferralsService;
  readonly samples: SamplesService;
  readonly sending: SampleSending;
  readonly results: ResultsService;
  readonly notifications: NotificationsService;
  readonly tracing: ContactTracing;
  readonly rules: ServiceRules;
  readonly lifts: EmergencyLiftsService;
}

export function servicesOf(app: INestApplicationContext): Services {
  const of = <T>(type: abstract new (...args: never) => T): T => app.get(type as new () => T, { strict: false });
  return {
    rooms: of(RoomsService),
    openingHours: of(OpeningHoursService),
    absences: of(AbsencesService),
    reservations: of(Reservations),
    pathways: of(PathwaysService),
    kinds: of(ServiceKindsService),
    contracts: of(ContractDeeds),
    releases: of(AssemblingService),
    instruments: of(InstrumentsService),
    organisations: of(OrganisationsService),
    clients: of(ClientsService),
    directory: of(ClientDirectory),
    merges: of(MergeService),
    intakes: of(IntakesService),
    kastContacts: of(KastContactsService),
    operations: of(OperationsService),
    entering: of(Entering),
    consultations: of(ConsultationsService),
    support: of(SupportTasksService),
    tasks: of(TaskSender),
    consents: of(ConsentsService),
    referrals: of(ReferralsService),
    samples: of(SamplesService),
    sending: of(SampleSending),
    results: of(ResultsService),
    notifications: of(NotificationsService),
    tracing: of(ContactTracing),
    rules: of(ServiceRules),
    lifts: of(EmergencyLiftsService),
  };
}
