import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './network.constraints.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';

/** The directory of organisations the unit works with and sends people to. */
@Module({
  imports: [TypeOrmModule.forFeature([Organisation])],
  controllers: [OrganisationsController],
  providers: [OrganisationsService],
  exports: [OrganisationsService],
})
export class NetworkModule {}
