import { Body, Controller, Get, Headers, HttpCode, Post, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { SignInNeeded, type StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { HalfSignedIn, Public, SignedIn, Who } from '../decorators.js';
import { tokenIn } from '../session-cookie.js';
import type { FullSession } from './second-factor.service.js';
import { Sessions } from './sessions.js';
import { CodeGuard, Passed, PasswordGuard, RequestId } from './sign-in.guards.js';
import { GiveCode, GivePassword } from './sign-in.inputs.js';
import type { FirstStep } from './sign-in.service.js';
import { MeView, NextStepView, WelcomeView } from './sign-in.views.js';
import { cookieWith, NO_COOKIE } from './tokens.js';

interface Reply {
  header(name: string, value: string): unknown;
}

const UNIT_NAME = { name: 'me-unit-name', text: 'SELECT name AS "unitName" FROM access.unit WHERE id = $1' };

/** The front door: password, then code; who is here; and out again. */
@Controller()
export class SignInController {
  constructor(
    private readonly sessions: Sessions,
    private readonly work: UnitOfWork,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  @UseGuards(PasswordGuard)
  @ApiOkResponse({ type: NextStepView })
  givePassword(
    @Body() _: GivePassword,
    @Passed() step: FirstStep | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): NextStepView {
    if (step === undefined) throw new SignInNeeded('sign-in.wrong');
    reply.header('set-cookie', cookieWith(step.token));
    return new NextStepView(step.answer);
  }

  @Post('sign-in/totp')
  @HttpCode(200)
  @HalfSignedIn()
  @UseGuards(CodeGuard)
  @ApiOkResponse({ type: WelcomeView })
  giveCode(
    @Body() _: GiveCode,
    @Passed() session: FullSession | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): WelcomeView {
    if (session === undefined) throw new SignInNeeded('sign-in.wrong');
    reply.header('set-cookie', cookieWith(session.token));
    return new WelcomeView(session.staff);
  }

  @Get('me')
  @SignedIn()
  @ApiOkResponse({ type: MeView })
  me(@Who() actor: StaffActor): Promise<MeView> {
    return this.work.look(actor, 'access.me', async (tx) => {
      const { unitName } = await tx.row<{ unitName: string }>(UNIT_NAME, [actor.unitId]);
      return new MeView(actor, { unitName, now: tx.now });
    });
  }

  /** Open to everybody: also a session that has run out must be able to leave nothing behind in the browser. */
  @Post('sign-out')
  @HttpCode(204)
  @Public()
  async signOut(
    @Headers('cookie') cookies: string | undefined,
    @RequestId() requestId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<void> {
    const token = tokenIn(cookies);
    if (token !== undefined) await this.sessions.end(token, requestId);
    reply.header('set-cookie', NO_COOKIE);
    reply.header('clear-site-data', '"cache", "storage"');
  }
}
