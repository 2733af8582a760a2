import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { AttainmentList } from './attainment-list.js';
import { GoalList } from './goal-list.js';
import { REVIEW_STATUSES } from './goal-review.entity.js';
import { GOAL_STATUSES } from './goal.entity.js';
import { AgreeDraft, AgreeGoal, HoldReview, RewriteDraft, WaiveReview } from './goal.inputs.js';
import { AttainmentView, GoalHistoryView, GoalReviewView, GoalView, OverdueReviewView } from './goal.views.js';
import { GoalsService } from './goals.service.js';

const GOALS = {
  resource: 'goals',
  filters: { clientId: 'id', contractId: 'id', status: GOAL_STATUSES },
  sorts: ['agreedOn'],
} as const;
const REVIEWS = {
  resource: 'goal-reviews',
  filters: { term: 'text', status: REVIEW_STATUSES, clientId: 'id', counsellorId: 'id' },
  sorts: ['dueOn', 'clientName'],
} as const;
const OVERDUE = { resource: 'overdue-goal-reviews', filters: { counsellorId: 'id', term: 'text' } } as const;

/** Where goals are agreed, and reviewed when the term asks for it. */
@Controller()
export class GoalsController {
  constructor(
    private readonly goals: GoalsService,
    private readonly shelf: GoalList,
    private readonly attained: AttainmentList,
  ) {}

  @Get('goals')
  @Requires(CounsellingPermissions.readGoals)
  @ApiOkResponse({ type: [GoalView] })
  list(@Who() actor: StaffActor, @Lists(GOALS) query: ListQuery): Promise<Page<GoalView>> {
    return this.shelf.goals(actor, query);
  }

  @Post('goals')
  @Requires(CounsellingPermissions.agreeGoals)
  @ApiCreatedResponse({ type: GoalView })
  agree(@Who() actor: StaffActor, @Body() body: AgreeGoal): Promise<GoalView> {
    return this.goals.agree(actor, body);
  }

  @Get('goals/:id/history')
  @Requires(CounsellingPermissions.readGoals)
  @ApiOkResponse({ type: GoalHistoryView })
  history(@Who() actor: StaffActor, @PathId() id: string): Promise<GoalHistoryView> {
    return this.shelf.history(actor, id);
  }

  @Patch('goals/:id')
  @Requires(CounsellingPermissions.agreeGoals)
  @ApiOkResponse({ type: GoalView })
  rewrite(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: RewriteDraft,
    @IfMatch() expected: Expected,
  ): Promise<GoalView> {
    return this.goals.rewrite(actor, id, { input, expected });
  }

  @Post('goals/:id/agreement')
  @Requires(CounsellingPermissions.agreeGoals)
  @ApiCreatedResponse({ type: GoalView })
  agreeDraft(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: AgreeDraft,
    @IfMatch() expected: Expected,
  ): Promise<GoalView> {
    return this.goals.agreeDraft(actor, id, { input, expected });
  }

  @Post('goals/:id/drop')
  @Requires(CounsellingPermissions.agreeGoals)
  @ApiCreatedResponse({ type: GoalView })
  drop(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<GoalView> {
    return this.goals.drop(actor, id, expected);
  }

  @Get('contracts/:id/attainment')
  @Requires(CounsellingPermissions.readGoals)
  @ApiOkResponse({ type: AttainmentView })
  attainment(@Who() actor: StaffActor, @PathId() id: string): Promise<AttainmentView> {
    return this.attained.ofContract(actor, id);
  }

  @Get('overdue-goal-reviews')
  @Requires(CounsellingPermissions.readOverdueReviews)
  @ApiOkResponse({ type: [OverdueReviewView] })
  overdue(@Who() actor: StaffActor, @Lists(OVERDUE) query: ListQuery): Promise<Page<OverdueReviewView>> {
    return this.attained.overdue(actor, query);
  }

  @Get('goal-reviews')
  @Requires(CounsellingPermissions.readGoals)
  @ApiOkResponse({ type: [GoalReviewView] })
  reviews(@Who() actor: StaffActor, @Lists(REVIEWS) query: ListQuery): Promise<Page<GoalReviewView>> {
    return this.shelf.reviews(actor, query);
  }

  @Post('goal-reviews/:id/outcome')
  @Requires(CounsellingPermissions.agreeGoals)
  @ApiCreatedResponse({ type: GoalReviewView })
  holdReview(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: HoldReview,
    @IfMatch() expected: Expected,
  ): Promise<GoalReviewView> {
    return this.goals.holdReview(actor, id, { input, expected });
  }

  @Post('goal-reviews/:id/waiver')
  @Requires(CounsellingPermissions.agreeGoals)
  @ApiCreatedResponse({ type: GoalReviewView })
  waive(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: WaiveReview,
    @IfMatch() expected: Expected,
  ): Promise<GoalReviewView> {
    return this.goals.waive(actor, id, { input, expected });
  }
}
