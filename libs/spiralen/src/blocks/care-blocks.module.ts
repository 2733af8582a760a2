import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import './block.constraints.js';
import { BlockConsent } from './block-consent.entity.js';
import { CareAccessController } from './care-access.controller.js';
import { CareAccessReader } from './care-access.reader.js';
import { CareBlock } from './care-block.entity.js';
import { CareBlocksService } from './care-blocks.service.js';
import { CareRelationsService } from './care-relations.service.js';
import { EmergencyLift } from './emergency-lift.entity.js';
import { EmergencyLiftsController } from './emergency-lifts.controller.js';
import { EmergencyLiftsService } from './emergency-lifts.service.js';
import { LiftReviewsService } from './lift-reviews.service.js';

/** Care units inside the clinic: what the patient blocks between them, who takes part in her care, and emergencies. */
@Module({
  imports: [ClientsModule, TypeOrmModule.forFeature([CareBlock, BlockConsent, EmergencyLift])],
  controllers: [CareAccessController, EmergencyLiftsController],
  providers: [CareAccessReader, CareBlocksService, CareRelationsService, EmergencyLiftsService, LiftReviewsService],
  exports: [CareBlocksService],
})
export class CareBlocksModule {}
