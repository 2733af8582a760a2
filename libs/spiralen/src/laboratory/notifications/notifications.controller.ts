import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { LaboratoryPermissions } from '../laboratory.permissions.js';
import { EndTracing, ReportDisease } from './notification.inputs.js';
import { NotificationView, PayloadView } from './notification.views.js';
import { NOTIFICATION_LIST, NotificationsService } from './notifications.service.js';

/** The door to notifiable diseases. */
@Controller('disease-notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get()
  @Requires(LaboratoryPermissions.readNotifications)
  @ApiOkResponse({ type: [NotificationView] })
  list(@Who() actor: StaffActor, @Lists(NOTIFICATION_LIST) query: ListQuery): Promise<Page<NotificationView>> {
    return this.notifications.list(actor, query);
  }

  @Get(':id')
  @Requires(LaboratoryPermissions.readNotifications)
  @ApiOkResponse({ type: NotificationView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<NotificationView> {
    return this.notifications.read(actor, id);
  }

  @Get(':id/payload')
  @Requires(LaboratoryPermissions.reportDisease)
  @ApiOkResponse({ type: PayloadView })
  payload(@Who() actor: StaffActor, @PathId() id: string): Promise<PayloadView> {
    return this.notifications.payload(actor, id);
  }

  @Post(':id/take')
  @Requires(LaboratoryPermissions.reportDisease)
  @ApiCreatedResponse({ type: NotificationView })
  take(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<NotificationView> {
    return this.notifications.take(actor, id, expected);
  }

  @Post(':id/report')
  @Requires(LaboratoryPermissions.reportDisease)
  @ApiCreatedResponse({ type: NotificationView })
  report(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ReportDisease,
    @IfMatch() expected: Expected,
  ): Promise<NotificationView> {
    return this.notifications.report(actor, id, { input, expected });
  }

  @Post(':id/tracing')
  @Requires(LaboratoryPermissions.traceContacts)
  @ApiCreatedResponse({ type: NotificationView })
  openTracing(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @IfMatch() expected: Expected,
  ): Promise<NotificationView> {
    return this.notifications.openTracing(actor, id, expected);
  }

  @Post(':id/tracing-end')
  @Requires(LaboratoryPermissions.traceContacts)
  @ApiCreatedResponse({ type: NotificationView })
  endTracing(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: EndTracing,
    @IfMatch() expected: Expected,
  ): Promise<NotificationView> {
    return this.notifications.endTracing(actor, id, { input, expected });
  }
}
