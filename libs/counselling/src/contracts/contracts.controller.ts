import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { ContractList } from './contract-list.js';
import { ContractPreviews } from './contract-previews.js';
import { CONTRACT_STATUSES } from './contract.entity.js';
import {
  ChangeSlot,
  EndContract,
  OpenContract,
  PauseContract,
  ReassignContract,
  ReopenContract,
} from './contract.inputs.js';
import { NumberedContractView } from './numbered-contract.view.js';
import { ContractView, PreviewView } from './contract.views.js';
import { ContractsService } from './contracts.service.js';

/** Whole to those who may open the file, and by number to the manager. */
const EITHER = {
  type: 'array',
  items: { oneOf: [{ $ref: getSchemaPath(ContractView) }, { $ref: getSchemaPath(NumberedContractView) }] },
};

const LIST = {
  resource: 'contracts',
  filters: { clientId: 'id', counsellorId: 'id', status: CONTRACT_STATUSES, serviceKind: 'text' },
  sorts: ['firstOn', 'agreedOn', 'clientName'],
} as const;

/** Where oral weekly contracts are tried out, made, changed and ended. */
@Controller('contracts')
export class ContractsController {
  constructor(
    private readonly contracts: ContractsService,
    private readonly previews: ContractPreviews,
    private readonly shelf: ContractList,
  ) {}

  @Get()
  @Requires(CounsellingPermissions.listContracts)
  @ApiExtraModels(ContractView, NumberedContractView)
  @ApiOkResponse({ schema: EITHER })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ContractView | NumberedContractView>> {
    return this.shelf.list(actor, query);
  }

  @Post('preview')
  @HttpCode(200)
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiOkResponse({ type: PreviewView })
  preview(@Who() actor: StaffActor, @Body() body: OpenContract): Promise<PreviewView> {
    return this.contracts.preview(actor, body);
  }

  @Post()
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiCreatedResponse({ type: ContractView })
  open(@Who() actor: StaffActor, @Body() body: OpenContract): Promise<ContractView> {
    return this.contracts.open(actor, body);
  }

  @Get(':id')
  @Requires(CounsellingPermissions.readContracts)
  @ApiOkResponse({ type: ContractView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ContractView> {
    return this.shelf.read(actor, id);
  }

  @Post(':id/slot-change/preview')
  @HttpCode(200)
  @Requires(CounsellingPermissions.placeContracts)
  @ApiOkResponse({ type: PreviewView })
  previewSlotChange(@Who() actor: StaffActor, @PathId() id: string, @Body() input: ChangeSlot): Promise<PreviewView> {
    return this.previews.slotChange(actor, id, input);
  }

  @Post(':id/slot-change')
  @Requires(CounsellingPermissions.placeContracts)
  @ApiCreatedResponse({ type: ContractView })
  changeSlot(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeSlot,
    @IfMatch() expected: Expected,
  ): Promise<ContractView> {
    return this.contracts.changeSlot(actor, id, { input, expected });
  }

  @Post(':id/pause/preview')
  @HttpCode(200)
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiOkResponse({ type: PreviewView })
  previewPause(@Who() actor: StaffActor, @PathId() id: string, @Body() input: PauseContract): Promise<PreviewView> {
    return this.previews.pause(actor, id, input);
  }

  @Post(':id/pause')
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiCreatedResponse({ type: ContractView })
  pause(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: PauseContract,
    @IfMatch() expected: Expected,
  ): Promise<ContractView> {
    return this.contracts.pause(actor, id, { input, expected });
  }

  @Post(':id/resume/preview')
  @HttpCode(200)
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiOkResponse({ type: PreviewView })
  previewResume(@Who() actor: StaffActor, @PathId() id: string): Promise<PreviewView> {
    return this.previews.resume(actor, id);
  }

  @Post(':id/resume')
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiCreatedResponse({ type: ContractView })
  resume(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ContractView> {
    return this.contracts.resume(actor, id, expected);
  }

  @Post(':id/end/preview')
  @HttpCode(200)
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiOkResponse({ type: PreviewView })
  previewEnd(@Who() actor: StaffActor, @PathId() id: string, @Body() input: EndContract): Promise<PreviewView> {
    return this.previews.end(actor, id, input);
  }

  @Post(':id/reopening/preview')
  @HttpCode(200)
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiOkResponse({ type: PreviewView })
  previewReopening(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ReopenContract,
  ): Promise<PreviewView> {
    return this.previews.reopening(actor, id, input);
  }

  @Post(':id/reopening')
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiCreatedResponse({ type: ContractView })
  reopen(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ReopenContract,
    @IfMatch() expected: Expected,
  ): Promise<ContractView> {
    return this.contracts.reopen(actor, id, { input, expected });
  }

  @Post(':id/end')
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiCreatedResponse({ type: ContractView })
  end(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: EndContract,
    @IfMatch() expected: Expected,
  ): Promise<ContractView> {
    return this.contracts.end(actor, id, { input, expected });
  }

  @Post(':id/reassignment')
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiCreatedResponse({ type: ContractView })
  reassign(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ReassignContract,
    @IfMatch() expected: Expected,
  ): Promise<ContractView> {
    return this.contracts.reassign(actor, id, { input, expected });
  }
}
