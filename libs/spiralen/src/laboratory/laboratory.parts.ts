import './laboratory.constraints.js';
import { IdentificationController } from './anonymity/identification.controller.js';
import { IdentificationService } from './anonymity/identification.service.js';
import { MergedSamples } from './merged-samples.js';
import { DiseaseNotification } from './notifications/disease-notification.entity.js';
import { NotificationMaker } from './notifications/notification-maker.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { NotificationsService } from './notifications/notifications.service.js';
import { Payloads } from './notifications/payload.js';
import { LabResult } from './samples/lab-result.entity.js';
import { ResultTelling } from './samples/result-telling.entity.js';
import { ResultsService } from './samples/results.service.js';
import { SampleReader } from './samples/sample-reader.js';
import { SampleSending } from './samples/sample-sending.service.js';
import { Sample } from './samples/sample.entity.js';
import { SamplesController } from './samples/samples.controller.js';
import { SamplesService } from './samples/samples.service.js';
import { VisitSamplesController } from './samples/visit-samples.controller.js';
import { LaboratoryController } from './settings/laboratory.controller.js';
import { Laboratory } from './settings/laboratory.entity.js';
import { LaboratorySettings } from './settings/laboratory-settings.service.js';
import { ContactTracing } from './tracing/contact-tracing.service.js';
import { TracedContact } from './tracing/traced-contact.entity.js';
import { TracingController } from './tracing/tracing.controller.js';

/** The laboratory's part of the clinic's module. */
export const LABORATORY = {
  entities: [Laboratory, Sample, LabResult, ResultTelling, DiseaseNotification, TracedContact],
  controllers: [
    LaboratoryController,
    SamplesController,
    VisitSamplesController,
    NotificationsController,
    TracingController,
    IdentificationController,
  ],
  providers: [
    LaboratorySettings,
    SampleReader,
    SamplesService,
    SampleSending,
    ResultsService,
    NotificationMaker,
    Payloads,
    NotificationsService,
    ContactTracing,
    IdentificationService,
    MergedSamples,
  ],
};
