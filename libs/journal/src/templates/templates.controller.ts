import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { Expected, StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { JournalPermissions } from '../journal.permissions.js';
import { ChangeTemplate, KeepTemplate } from './template.inputs.js';
import { NoteTemplateView } from './template.views.js';
import { TemplatesService } from './templates.service.js';

/** The doors to the unit's skeletons of notes. */
@Controller('note-templates')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  @Get()
  @Requires(JournalPermissions.keepTemplates)
  @ApiOkResponse({ type: [NoteTemplateView] })
  list(@Who() actor: StaffActor): Promise<NoteTemplateView[]> {
    return this.templates.list(actor);
  }

  @Post()
  @Requires(JournalPermissions.keepTemplates)
  @ApiCreatedResponse({ type: NoteTemplateView })
  keep(@Who() actor: StaffActor, @Body() body: KeepTemplate): Promise<NoteTemplateView> {
    return this.templates.keep(actor, body);
  }

  @Patch(':id')
  @Requires(JournalPermissions.keepTemplates)
  @ApiOkResponse({ type: NoteTemplateView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeTemplate,
    @IfMatch() expected: Expected,
  ): Promise<NoteTemplateView> {
    return this.templates.change(actor, id, { input, expected });
  }
}
