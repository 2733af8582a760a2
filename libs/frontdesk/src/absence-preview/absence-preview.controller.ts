import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { CalendarPermissions } from '#calendar';
import type { StaffActor } from '#kernel';
import { AbsencePreviewReader } from './absence-preview-reader.js';
import { AbsencePreviewView, PreviewAbsence } from './absence-preview.views.js';

/** What an absence would break is seen before it is written. */
@Controller('absences')
export class AbsencePreviewController {
  constructor(private readonly previews: AbsencePreviewReader) {}

  @Post('preview')
  @HttpCode(200)
  @Requires(CalendarPermissions.recordAbsences)
  @ApiOkResponse({ type: AbsencePreviewView })
  preview(@Who() actor: StaffActor, @Body() body: PreviewAbsence): Promise<AbsencePreviewView> {
    return this.previews.read(actor, body);
  }
}
