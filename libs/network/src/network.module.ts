import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Consultation } from './consultations/consultation.entity.js';
import { ConsultationsController } from './consultations/consultations.controller.js';
import { ConsultationsService } from './consultations/consultations.service.js';
import { CountiesController } from './counties.controller.js';
import './network.constraints.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';

/** The directory of organisations the unit works with and sends people to, and the advice it gives their staff. */
@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Consultation])],
  controllers: [OrganisationsController, ConsultationsController, CountiesController],
  providers: [OrganisationsService, ConsultationsService],
  exports: [OrganisationsService, ConsultationsService],
})
export class NetworkModule {}
