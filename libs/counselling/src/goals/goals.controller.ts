import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { GoalList } from './goal-list.js';
import { REVIEW_STATUSES } from './goal-review.entity.js';
import { GOAL_STATUSES } from './goal.entity.js';
import { AgreeGoal, HoldReview, WaiveReview } from './goal.inputs.js';
import { GoalReviewView, GoalView } from './goal.views.js';
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

/** Where goals are agreed, and reviewed when the term asks for it. */
@Controller()
export class GoalsController {
  constructor(
    private readonly goals: GoalsService,
    private readonly shelf: GoalList,
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
