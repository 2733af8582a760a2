import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '#calendar';
import './tasks.constraints.js';
import { AbsenceTasks } from './absence-tasks.js';
import { Task, TaskMessage } from './task.entity.js';
import { TaskSender } from './task-sender.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';

/** Work handed from one desk to another. */
@Module({
  imports: [CalendarModule, TypeOrmModule.forFeature([Task, TaskMessage])],
  controllers: [TasksController],
  providers: [TasksService, TaskSender, AbsenceTasks],
  exports: [TaskSender],
})
export class TasksModule {}
