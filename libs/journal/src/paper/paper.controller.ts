import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { PathId } from '#web';
import { JournalPermissions } from '../journal.permissions.js';
import { PrintRecord } from './paper.inputs.js';
import { PrintedRecordView } from './paper.views.js';
import { RecordPrint } from './record-print.js';

/** The door to a record on paper. A POST, because what is printed is a deed in the log and not a page to come back to. */
@Controller('clients')
export class PaperController {
  constructor(private readonly prints: RecordPrint) {}

  @Post(':id/record-prints')
  @HttpCode(200)
  @Requires(JournalPermissions.readNotes)
  @ApiOkResponse({ type: PrintedRecordView })
  print(@Who() actor: StaffActor, @PathId() id: string, @Body() input: PrintRecord): Promise<PrintedRecordView> {
    return this.prints.print(actor, id, input);
  }
}
