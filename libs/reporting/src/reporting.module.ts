import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { UnitPageController } from './unit-page.controller.js';
import { UnitPageService } from './unit-page.service.js';

/** Figures about the unit, without persons: the reports of model 3.6 and the manager's first page. */
@Module({
  controllers: [ReportsController, UnitPageController],
  providers: [ReportsService, UnitPageService],
})
export class ReportingModule {}
