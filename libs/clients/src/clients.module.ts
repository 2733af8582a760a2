import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '#access';
import { CalendarModule } from '#calendar';
import './clients.constraints.js';
import { ClientDirectory } from './client-directory.js';
import { ClientCodeController, ToldCodeController } from './client-code/client-code.controller.js';
import { ClientCode } from './client-code/client-code.entity.js';
import { ClientCodeService } from './client-code/client-code.service.js';
import {
  EligibilityGroundsController,
  EligibilityRulesController,
  GroundsController,
} from './eligibility/eligibility.controllers.js';
import { EligibilityRule } from './eligibility/eligibility-rule.entity.js';
import { EligibilityRules } from './eligibility/eligibility-rules.service.js';
import { EligibilityGround } from './eligibility/ground.entity.js';
import { Grounds } from './eligibility/grounds.service.js';
import { Alias } from './files/alias.entity.js';
import { CareTeamMember } from './files/care-team.entity.js';
import { ClientSearch } from './files/client-search.js';
import { Client } from './files/client.entity.js';
import { ClientsController } from './files/clients.controller.js';
import { ClientsService } from './files/clients.service.js';
import { Identities } from './files/identities.js';
import { Identity } from './files/identity.entity.js';
import { SafeContact } from './files/safe-contact.entity.js';
import { ContactCards } from './merge/contact-cards.js';
import { MergeController } from './merge/merge.controller.js';
import { Merge } from './merge/merge.entity.js';
import { MergeParts } from './merge/merge-parts.js';
import { MergePreview } from './merge/merge-preview.js';
import { MergeService } from './merge/merge.service.js';
import { MergeWeighing } from './merge/weighing.js';
import { Pathway } from './pathways/pathway.entity.js';
import { PathwaysController } from './pathways/pathways.controller.js';
import { PathwaysService } from './pathways/pathways.service.js';
import { Protection } from './protection/protection.entity.js';
import { ProtectionController } from './protection/protection.controller.js';
import { ProtectionService } from './protection/protection.service.js';
import { ServiceKind } from './service-kinds/service-kind.entity.js';
import { ServiceKindsController } from './service-kinds/service-kinds.controller.js';
import { ServiceKindsService } from './service-kinds/service-kinds.service.js';

const FILES = [Client, Alias, CareTeamMember, SafeContact, Identity, EligibilityGround, Protection, ClientCode];
const ELIGIBILITY = [EligibilityRulesController, EligibilityGroundsController, GroundsController];
const MERGING = [MergeService, MergePreview, MergeWeighing, MergeParts, ContactCards];

/** The client file: its first page, its names, who may open it, and the services it can be given. */
@Module({
  imports: [
    AccessModule,
    CalendarModule,
    TypeOrmModule.forFeature([...FILES, Merge, Pathway, ServiceKind, EligibilityRule]),
  ],
  controllers: [
    ClientsController,
    MergeController,
    ProtectionController,
    ClientCodeController,
    ToldCodeController,
    PathwaysController,
    ServiceKindsController,
    ...ELIGIBILITY,
  ],
  providers: [
    ClientsService,
    ProtectionService,
    ClientCodeService,
    ClientSearch,
    Identities,
    ClientDirectory,
    PathwaysService,
    ServiceKindsService,
    EligibilityRules,
    Grounds,
    ...MERGING,
  ],
  exports: [ClientDirectory, ClientsService, PathwaysService, ServiceKindsService, MergeParts],
})
export class ClientsModule {}
