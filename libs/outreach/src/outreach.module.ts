import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '#calendar';
import { ClientsModule } from '#clients';
import { TasksModule } from '#tasks';
import './outreach.constraints.js';
import { ContactFilesController } from './contact-files/contact-files.controller.js';
import { Contact, ContactOffer } from './contacts/contact.entity.js';
import { ContactsController } from './contacts/contacts.controller.js';
import { ContactsService } from './contacts/contacts.service.js';
import { MergedContacts } from './contacts/merged-contacts.js';
import { Shift, ShiftStaff } from './shifts/shift.entity.js';
import { ShiftsController } from './shifts/shifts.controller.js';
import { ShiftsService } from './shifts/shifts.service.js';
import { SupportTask } from './support-tasks/support-task.entity.js';
import { SupportTasksController } from './support-tasks/support-tasks.controller.js';
import { SupportTasksService } from './support-tasks/support-tasks.service.js';

/** Outreach: the nights, whom they met, what was offered and promised. */
@Module({
  imports: [
    CalendarModule,
    ClientsModule,
    TasksModule,
    TypeOrmModule.forFeature([Shift, ShiftStaff, Contact, ContactOffer, SupportTask]),
  ],
  controllers: [ShiftsController, ContactsController, ContactFilesController, SupportTasksController],
  providers: [ShiftsService, ContactsService, SupportTasksService, MergedContacts],
  exports: [ShiftsService, ContactsService, SupportTasksService],
})
export class OutreachModule {}
