import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './clients.constraints.js';
import { ClientDirectory } from './client-directory.js';
import { Alias } from './files/alias.entity.js';
import { CareTeamMember } from './files/care-team.entity.js';
import { ClientSearch } from './files/client-search.js';
import { Client } from './files/client.entity.js';
import { ClientsController } from './files/clients.controller.js';
import { ClientsService } from './files/clients.service.js';
import { EligibilityGround } from './files/ground.entity.js';
import { Identities } from './files/identities.js';
import { Identity } from './files/identity.entity.js';
import { SafeContact } from './files/safe-contact.entity.js';
import { PathwaysController } from './pathways/pathways.controller.js';
import { ServiceKind } from './service-kinds/service-kind.entity.js';
import { ServiceKindsController } from './service-kinds/service-kinds.controller.js';
import { ServiceKindsService } from './service-kinds/service-kinds.service.js';

/** The client file: its first page, its names, who may open it, and the services it can be given. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Client, Alias, CareTeamMember, SafeContact, Identity, EligibilityGround, ServiceKind]),
  ],
  controllers: [ClientsController, PathwaysController, ServiceKindsController],
  providers: [ClientsService, ClientSearch, Identities, ClientDirectory, ServiceKindsService],
  exports: [ClientDirectory, ClientsService, ServiceKindsService],
})
export class ClientsModule {}
