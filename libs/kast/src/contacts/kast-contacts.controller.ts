import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { KastPermissions } from '../kast.permissions.js';
import { REACHED_BY } from '../kast.words.js';
import { ChangeKastContact, RecordKastContact } from './kast-contact.inputs.js';
import { KastContactView } from './kast-contact.views.js';
import { KastContactsService } from './kast-contacts.service.js';

const LIST = {
  resource: 'kast-contacts',
  filters: { clientId: 'id', channel: REACHED_BY, from: 'date', to: 'date' },
  unknownFilter: 'search.not-allowed',
} as const;

/** The door to contacts with those who seek KAST. */
@Controller('kast-contacts')
export class KastContactsController {
  constructor(private readonly contacts: KastContactsService) {}

  @Get()
  @Requires(KastPermissions.keepContacts)
  @ApiOkResponse({ type: [KastContactView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<KastContactView>> {
    return this.contacts.list(actor, query);
  }

  @Post()
  @Requires(KastPermissions.keepContacts)
  @ApiCreatedResponse({ type: KastContactView })
  record(@Who() actor: StaffActor, @Body() input: RecordKastContact): Promise<KastContactView> {
    return this.contacts.record(actor, input);
  }

  @Get(':id')
  @Requires(KastPermissions.keepContacts)
  @ApiOkResponse({ type: KastContactView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<KastContactView> {
    return this.contacts.read(actor, id);
  }

  @Patch(':id')
  @Requires(KastPermissions.keepContacts)
  @ApiOkResponse({ type: KastContactView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeKastContact,
    @IfMatch() expected: Expected,
  ): Promise<KastContactView> {
    return this.contacts.change(actor, id, { input, expected });
  }

  /** Entered by mistake: it stays, and is counted nowhere. */
  @Post(':id/strike')
  @Requires(KastPermissions.keepContacts)
  @ApiCreatedResponse({ type: KastContactView })
  strike(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<KastContactView> {
    return this.contacts.strike(actor, id, expected);
  }
}
