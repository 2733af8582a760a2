import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { ClientView } from '../files/client.views.js';
import { MergeFiles, PreviewMerge } from './merge.inputs.js';
import { MergePreview } from './merge-preview.js';
import { MergePreviewView } from './merge-preview.views.js';
import { MergeService } from './merge.service.js';

/** Where two files of one person are laid side by side, merged and parted again. */
@Controller('clients')
export class MergeController {
  constructor(
    private readonly merges: MergeService,
    private readonly previews: MergePreview,
  ) {}

  @Post(':id/merge/preview')
  @HttpCode(200)
  @Requires(ClientsPermissions.mergeClients)
  @ApiOkResponse({ type: MergePreviewView })
  preview(@Who() actor: StaffActor, @PathId() id: string, @Body() { intoId }: PreviewMerge): Promise<MergePreviewView> {
    return this.previews.show(actor, id, intoId);
  }

  @Post(':id/merge')
  @HttpCode(200)
  @Requires(ClientsPermissions.mergeClients)
  @ApiOkResponse({ type: ClientView })
  join(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: MergeFiles,
    @IfMatch() expected: Expected,
  ): Promise<ClientView> {
    return this.merges.join(actor, id, { input, expected });
  }

  @Post(':id/unmerge')
  @HttpCode(200)
  @Requires(ClientsPermissions.mergeClients)
  @ApiOkResponse({ type: ClientView })
  undo(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ClientView> {
    return this.merges.undo(actor, id, expected);
  }
}
