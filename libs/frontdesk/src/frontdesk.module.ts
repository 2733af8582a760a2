import { Module } from '@nestjs/common';
import { AbsencePreviewController } from './absence-preview/absence-preview.controller.js';
import { AbsencePreviewReader } from './absence-preview/absence-preview-reader.js';
import { OverviewController } from './client-overview/overview.controller.js';
import { OverviewReader } from './client-overview/overview-reader.js';
import { TimelineController } from './client-timeline/timeline.controller.js';
import { TimelineReader } from './client-timeline/timeline-reader.js';
import { DayController } from './day/day.controller.js';
import { DayReader } from './day/day-reader.js';

/** What several parts of the house show on one screen: read only, one prepared statement each. */
@Module({
  controllers: [AbsencePreviewController, OverviewController, TimelineController, DayController],
  providers: [AbsencePreviewReader, OverviewReader, TimelineReader, DayReader],
})
export class FrontdeskModule {}
