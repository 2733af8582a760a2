import { Body, Controller, createParamDecorator, type ExecutionContext, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, NotFound, type StaffActor } from '#kernel';
import { IfMatch, isId, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { TALKING } from '../counselling.policy.js';
import { QUEUE_STATUSES } from './queue-entry.entity.js';
import { QueueList } from './queue-list.js';
import { AnswerOffer, EnterQueue, HoldPlace, OfferTime, SetPriority, Wishes, WithdrawPlace } from './queue.inputs.js';
import { QueueService } from './queue.service.js';
import { OfferView, QueueEntryView } from './queue.views.js';

const LIST = {
  resource: 'queue-entries',
  filters: { serviceKind: 'text', status: QUEUE_STATUSES, clientId: 'id', compartment: TALKING },
  sorts: ['enteredAt'],
} as const;

/** The place and the offer in the path; what is not even an id is as absent as what is not there. */
const OfferPath = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { params } = context.switchToHttp().getRequest<{ params: { id: string; offerId: string } }>();
  if (!isId(params.id) || !isId(params.offerId)) throw new NotFound();
  return { entryId: params.id, offerId: params.offerId };
});

/** The line for counselling: places, their order, offers and answers. */
@Controller('queue-entries')
export class QueueController {
  constructor(
    private readonly queue: QueueService,
    private readonly places: QueueList,
  ) {}

  @Get()
  @Requires(CounsellingPermissions.readQueue)
  @ApiOkResponse({ type: [QueueEntryView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<QueueEntryView>> {
    return this.places.list(actor, query);
  }

  @Get(':id')
  @Requires(CounsellingPermissions.readQueue)
  @ApiOkResponse({ type: QueueEntryView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<QueueEntryView> {
    return this.places.read(actor, id);
  }

  @Post()
  @Requires(CounsellingPermissions.keepQueue)
  @ApiCreatedResponse({ type: QueueEntryView })
  enter(@Who() actor: StaffActor, @Body() body: EnterQueue): Promise<QueueEntryView> {
    return this.queue.enter(actor, body);
  }

  @Post(':id/wishes')
  @Requires(CounsellingPermissions.keepQueue)
  @ApiCreatedResponse({ type: QueueEntryView })
  wish(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: Wishes,
    @IfMatch() expected: Expected,
  ): Promise<QueueEntryView> {
    return this.queue.changeWishes(actor, id, { input, expected });
  }

  @Post(':id/priority')
  @Requires(CounsellingPermissions.keepQueue)
  @ApiCreatedResponse({ type: QueueEntryView })
  prioritise(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: SetPriority,
    @IfMatch() expected: Expected,
  ): Promise<QueueEntryView> {
    return this.queue.prioritise(actor, id, { input, expected });
  }

  @Post(':id/hold')
  @Requires(CounsellingPermissions.keepQueue)
  @ApiCreatedResponse({ type: QueueEntryView })
  hold(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: HoldPlace,
    @IfMatch() expected: Expected,
  ): Promise<QueueEntryView> {
    return this.queue.hold(actor, id, { input, expected });
  }

  @Post(':id/resume')
  @Requires(CounsellingPermissions.keepQueue)
  @ApiCreatedResponse({ type: QueueEntryView })
  resume(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<QueueEntryView> {
    return this.queue.resume(actor, id, expected);
  }

  @Post(':id/withdrawal')
  @Requires(CounsellingPermissions.keepQueue)
  @ApiCreatedResponse({ type: QueueEntryView })
  withdraw(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: WithdrawPlace,
    @IfMatch() expected: Expected,
  ): Promise<QueueEntryView> {
    return this.queue.withdraw(actor, id, { input, expected });
  }

  @Post(':id/offers')
  @Requires(CounsellingPermissions.keepQueue)
  @ApiCreatedResponse({ type: OfferView })
  offer(@Who() actor: StaffActor, @PathId() id: string, @Body() body: OfferTime): Promise<OfferView> {
    return this.queue.offer(actor, id, body);
  }

  @Post(':id/offers/:offerId/answer')
  @Requires(CounsellingPermissions.keepQueue)
  @ApiParam({ name: 'id', type: String, format: 'uuid' })
  @ApiParam({ name: 'offerId', type: String, format: 'uuid' })
  @ApiCreatedResponse({ type: OfferView })
  answer(
    @Who() actor: StaffActor,
    @OfferPath() ids: { entryId: string; offerId: string },
    @Body() input: AnswerOffer,
    @IfMatch() expected: Expected,
  ): Promise<OfferView> {
    return this.queue.answer(actor, ids, { input, expected });
  }
}
