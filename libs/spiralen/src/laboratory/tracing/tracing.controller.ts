import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { LaboratoryPermissions } from '../laboratory.permissions.js';
import { ContactTracing, TRACED_LIST } from './contact-tracing.service.js';
import { ChangeTracedContact, MarkTracedContact, NameContact } from './traced-contact.inputs.js';
import { TracedContactView } from './traced-contact.views.js';

/** The door to those a patient has named. There is no other way to them than through her notification. */
@Controller()
export class TracingController {
  constructor(private readonly tracing: ContactTracing) {}

  @Get('disease-notifications/:id/contacts')
  @Requires(LaboratoryPermissions.traceContacts)
  @ApiOkResponse({ type: [TracedContactView] })
  list(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Lists(TRACED_LIST) query: ListQuery,
  ): Promise<Page<TracedContactView>> {
    return this.tracing.list(actor, id, query);
  }

  @Post('disease-notifications/:id/contacts')
  @Requires(LaboratoryPermissions.traceContacts)
  @ApiCreatedResponse({ type: TracedContactView })
  name(@Who() actor: StaffActor, @PathId() id: string, @Body() input: NameContact): Promise<TracedContactView> {
    return this.tracing.name(actor, id, input);
  }

  @Patch('traced-contacts/:id')
  @Requires(LaboratoryPermissions.traceContacts)
  @ApiOkResponse({ type: TracedContactView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeTracedContact,
    @IfMatch() expected: Expected,
  ): Promise<TracedContactView> {
    return this.tracing.change(actor, id, { input, expected });
  }

  @Post('traced-contacts/:id/mark')
  @Requires(LaboratoryPermissions.traceContacts)
  @ApiCreatedResponse({ type: TracedContactView })
  mark(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: MarkTracedContact,
    @IfMatch() expected: Expected,
  ): Promise<TracedContactView> {
    return this.tracing.mark(actor, id, { input, expected });
  }
}
