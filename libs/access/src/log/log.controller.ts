import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { StaffActor } from '#kernel';
import { type ListQuery, Lists, type Page } from '#web';
import { AccessPermissions } from '../access.permissions.js';
import { Requires, SignedIn, Who } from '../decorators.js';
import { LogExtractView } from './extract.views.js';
import { LOG_LIST, LogSearchService } from './log-search.service.js';
import { ExtractLog } from './log.inputs.js';
import { LogEntryView } from './log.views.js';

/** The doors to the access log: search it, and take out what it says of one client. */
@Controller('access-log')
export class LogController {
  constructor(private readonly log: LogSearchService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: LogEntryView, isArray: true })
  search(@Who() actor: StaffActor, @Lists(LOG_LIST) query: ListQuery): Promise<Page<LogEntryView>> {
    return this.log.search(actor, query);
  }

  @Post('extracts')
  @Requires(AccessPermissions.extractLog)
  @ApiCreatedResponse({ type: LogExtractView })
  extract(@Who() actor: StaffActor, @Body() input: ExtractLog): Promise<LogExtractView> {
    return this.log.extract(actor, input);
  }
}
