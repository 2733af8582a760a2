import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { BeginImport, SendPart } from './classification.inputs.js';
import {
  ClassificationCodeView,
  ClassificationImportView,
  ClassificationView,
  ImportPreviewView,
} from './classification.views.js';
import { CODE_FILTERS, CodeList } from './code-list.js';
import { ImportsService } from './imports.service.js';

const CODES = { resource: 'classification-codes', filters: CODE_FILTERS } as const;

/** The doors to the official tables: clinicians look in them, an administrator brings them in. */
@Controller()
export class ClassificationsController {
  constructor(
    private readonly codes: CodeList,
    private readonly imports: ImportsService,
  ) {}

  @Get('classifications')
  @Requires(SpiralenPermissions.readCodes)
  @ApiOkResponse({ type: [ClassificationView] })
  all(@Who() actor: StaffActor): Promise<ClassificationView[]> {
    return this.codes.all(actor);
  }

  @Get('classification-codes')
  @Requires(SpiralenPermissions.readCodes)
  @ApiOkResponse({ type: [ClassificationCodeView] })
  find(@Who() actor: StaffActor, @Lists(CODES) query: ListQuery): Promise<Page<ClassificationCodeView>> {
    return this.codes.find(actor, query);
  }

  @Post('classification-imports')
  @Requires(SpiralenPermissions.importCodes)
  @ApiCreatedResponse({ type: ClassificationImportView })
  begin(@Who() actor: StaffActor, @Body() input: BeginImport): Promise<ClassificationImportView> {
    return this.imports.begin(actor, input);
  }

  @Post('classification-imports/:id/parts')
  @Requires(SpiralenPermissions.importCodes)
  @ApiCreatedResponse({ type: ClassificationImportView })
  send(@Who() actor: StaffActor, @PathId() id: string, @Body() input: SendPart): Promise<ClassificationImportView> {
    return this.imports.send(actor, id, input);
  }

  @Get('classification-imports/:id/preview')
  @Requires(SpiralenPermissions.importCodes)
  @ApiOkResponse({ type: ImportPreviewView })
  preview(@Who() actor: StaffActor, @PathId() id: string): Promise<ImportPreviewView> {
    return this.imports.preview(actor, id);
  }

  @Post('classification-imports/:id/application')
  @Requires(SpiralenPermissions.importCodes)
  @ApiCreatedResponse({ type: ClassificationImportView })
  apply(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @IfMatch() expected: Expected,
  ): Promise<ClassificationImportView> {
    return this.imports.apply(actor, id, expected);
  }
}
