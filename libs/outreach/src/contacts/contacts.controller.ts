import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { TaskView } from '#tasks';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { OutreachPermissions } from '../outreach.permissions.js';
import { ChangeContact, RecordContact, SendWish } from './contact.inputs.js';
import { ContactView } from './contact.views.js';
import { ContactsService } from './contacts.service.js';

const LIST = {
  resource: 'outreach-contacts',
  filters: { shiftId: 'id', clientId: 'id', openOffers: 'flag' },
  unknownFilter: 'search.not-allowed',
} as const;

/** The door to whom the outreach workers met. */
@Controller('outreach-contacts')
export class ContactsController {
  constructor(private readonly contacts: ContactsService) {}

  @Get()
  @Requires(OutreachPermissions.keepContacts)
  @ApiOkResponse({ type: [ContactView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ContactView>> {
    return this.contacts.list(actor, query);
  }

  @Post()
  @Requires(OutreachPermissions.keepContacts)
  @ApiCreatedResponse({ type: ContactView })
  record(@Who() actor: StaffActor, @Body() input: RecordContact): Promise<ContactView> {
    return this.contacts.record(actor, input);
  }

  @Get(':id')
  @Requires(OutreachPermissions.keepContacts)
  @ApiOkResponse({ type: ContactView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ContactView> {
    return this.contacts.read(actor, id);
  }

  @Patch(':id')
  @Requires(OutreachPermissions.keepContacts)
  @ApiOkResponse({ type: ContactView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeContact,
    @IfMatch() expected: Expected,
  ): Promise<ContactView> {
    return this.contacts.change(actor, id, { input, expected });
  }

  @Post(':id/booking-wish')
  @Requires(OutreachPermissions.keepContacts)
  @ApiCreatedResponse({ type: TaskView })
  sendWish(@Who() actor: StaffActor, @PathId() id: string, @Body() input: SendWish): Promise<TaskView> {
    return this.contacts.sendWish(actor, id, { wished: 'booking', input });
  }

  /** Model 3.5: outreach refers to the queue of counselling, and reception keeps it. */
  @Post(':id/queue-wish')
  @Requires(OutreachPermissions.keepContacts)
  @ApiCreatedResponse({ type: TaskView })
  sendQueueWish(@Who() actor: StaffActor, @PathId() id: string, @Body() input: SendWish): Promise<TaskView> {
    return this.contacts.sendWish(actor, id, { wished: 'queue', input });
  }
}
