import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import './bridge.constraints.js';
import { Consent } from './consents/consent.entity.js';
import { ConsentsController } from './consents/consents.controller.js';
import { ConsentsService } from './consents/consents.service.js';
import { BridgeJobs } from './incoming/bridge-jobs.js';
import { IncomingController } from './incoming/incoming.controller.js';
import { IncomingList } from './incoming/incoming-list.js';
import { IncomingService } from './incoming/incoming.service.js';
import { Arrival, Letter, Message } from './incoming/message.entity.js';
import { ReferralPapers } from './paper/referral-papers.js';
import { Disclosure } from './referrals/disclosure.entity.js';
import { Referral } from './referrals/referral.entity.js';
import { ReferralList } from './referrals/referral-list.js';
import { ReferralsController } from './referrals/referrals.controller.js';
import { ReferralsService } from './referrals/referrals.service.js';

/** Consents, disclosures and referrals: the one place where the unit's parts meet, by frozen messages. */
@Module({
  imports: [ClientsModule, TypeOrmModule.forFeature([Consent, Referral, Disclosure, Message, Letter, Arrival])],
  controllers: [ConsentsController, ReferralsController, IncomingController],
  providers: [
    ConsentsService,
    ReferralList,
    ReferralsService,
    ReferralPapers,
    IncomingList,
    IncomingService,
    BridgeJobs,
  ],
  exports: [ConsentsService, ReferralsService, IncomingService, BridgeJobs],
})
export class BridgeModule {}
