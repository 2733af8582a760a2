import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { KastPermissions } from '../kast.permissions.js';
import { ConcludeCallback, RecordCall, TakeNext } from './callback.inputs.js';
import { CallbackView } from './callback.views.js';
import { CallbacksService } from './callbacks.service.js';

/** The door to calling: take one, tell how it went. */
@Controller('callbacks')
export class CallsController {
  constructor(private readonly callbacks: CallbacksService) {}

  /** The first who may be called now, for whoever asks first. */
  @Post('next')
  @HttpCode(200)
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackView })
  next(@Who() actor: StaffActor, @Body() input: TakeNext): Promise<CallbackView> {
    return this.callbacks.next(actor, input);
  }

  @Post(':id/claim')
  @HttpCode(200)
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackView })
  claim(@Who() actor: StaffActor, @PathId() id: string): Promise<CallbackView> {
    return this.callbacks.claim(actor, id);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackView })
  release(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<CallbackView> {
    return this.callbacks.release(actor, id, expected);
  }

  /** A call that was made; a new line, and so without If-Match. */
  @Post(':id/attempts')
  @HttpCode(200)
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackView })
  attempt(@Who() actor: StaffActor, @PathId() id: string, @Body() input: RecordCall): Promise<CallbackView> {
    return this.callbacks.attempt(actor, id, input);
  }

  @Post(':id/outcome')
  @HttpCode(200)
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackView })
  conclude(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ConcludeCallback,
    @IfMatch() expected: Expected,
  ): Promise<CallbackView> {
    return this.callbacks.conclude(actor, id, { input, expected });
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackView })
  withdraw(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<CallbackView> {
    return this.callbacks.withdraw(actor, id, expected);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackView })
  reopen(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<CallbackView> {
    return this.callbacks.reopen(actor, id, expected);
  }
}
