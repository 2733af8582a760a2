import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { CounsellingModule } from '#counselling';
import './kast.constraints.js';
import { BecomingClient } from './callbacks/becoming-client.js';
import { CallList } from './callbacks/call-list.js';
import { CallbackDesk } from './callbacks/callback-desk.js';
import { CallbackJobs } from './callbacks/callback-jobs.js';
import { CallbackAttempt, CallbackContact, CallbackFile } from './callbacks/callback-parts.entity.js';
import { Callback } from './callbacks/callback.entity.js';
import { CallbacksController } from './callbacks/callbacks.controller.js';
import { CallbacksService } from './callbacks/callbacks.service.js';
import { CallsController } from './callbacks/calls.controller.js';
import { Entering } from './callbacks/entering.js';
import { KastContact } from './contacts/kast-contact.entity.js';
import { KastContactsController } from './contacts/kast-contacts.controller.js';
import { KastContactsService } from './contacts/kast-contacts.service.js';
import { Intake } from './intake/intake.entity.js';
import { IntakesController } from './intake/intakes.controller.js';
import { IntakesService } from './intake/intakes.service.js';
import { OperationsController } from './operations/operations.controller.js';
import { OperationsService } from './operations/operations.service.js';
import { PoliceOperation } from './operations/police-operation.entity.js';

const TAKING_IN = [KastContactsService, IntakesService];
const CALLBACKS = [CallList, CallbackDesk, CallbacksService, Entering, BecomingClient, CallbackJobs];

/** KAST's own work beside the talks: police operations, call-backs, intake, and contacts that need no file. */
@Module({
  imports: [
    ClientsModule,
    CounsellingModule,
    TypeOrmModule.forFeature([PoliceOperation, KastContact, Intake]),
    TypeOrmModule.forFeature([Callback, CallbackContact, CallbackAttempt, CallbackFile]),
  ],
  controllers: [OperationsController, CallsController, CallbacksController, KastContactsController, IntakesController],
  providers: [...TAKING_IN, OperationsService, ...CALLBACKS],
  exports: [...TAKING_IN, OperationsService, Entering, CallbacksService, CallList, CallbackJobs],
})
export class KastModule {}
