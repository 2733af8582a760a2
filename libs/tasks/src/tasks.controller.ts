import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { TASK_KINDS, TASK_STATUSES } from './task.entity.js';
import { FinishTask } from './task.inputs.js';
import { TaskView } from './task.views.js';
import { TasksPermissions } from './tasks.permissions.js';
import { TasksService } from './tasks.service.js';

const LIST = { resource: 'tasks', filters: { status: TASK_STATUSES, kind: TASK_KINDS } } as const;

/** The door to work that was handed from another desk. */
@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @Requires(TasksPermissions.readTasks)
  @ApiOkResponse({ type: [TaskView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<TaskView>> {
    return this.tasks.list(actor, query);
  }

  @Get(':id')
  @Requires(TasksPermissions.readTasks)
  @ApiOkResponse({ type: TaskView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<TaskView> {
    return this.tasks.read(actor, id);
  }

  @Post(':id/claim')
  @HttpCode(200)
  @Requires(TasksPermissions.handleTasks)
  @ApiOkResponse({ type: TaskView })
  claim(@Who() actor: StaffActor, @PathId() id: string): Promise<TaskView> {
    return this.tasks.claim(actor, id);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Requires(TasksPermissions.handleTasks)
  @ApiOkResponse({ type: TaskView })
  release(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<TaskView> {
    return this.tasks.release(actor, id, expected);
  }

  @Post(':id/done')
  @HttpCode(200)
  @Requires(TasksPermissions.handleTasks)
  @ApiOkResponse({ type: TaskView })
  done(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: FinishTask,
    @IfMatch() expected: Expected,
  ): Promise<TaskView> {
    return this.tasks.done(actor, id, { input, expected });
  }
}
