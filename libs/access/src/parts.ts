import './constraints.js';
import { Confirmation } from './confirmation/confirmation.entity.js';
import { ConfirmationsController } from './confirmation/confirmations.controller.js';
import { ConfirmationsService } from './confirmation/confirmations.service.js';
import { EnrolmentController } from './enrolment/enrolment.controller.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { LogController } from './log/log.controller.js';
import { LogSearchService } from './log/log-search.service.js';
import { Failures } from './sign-in/failures.js';
import { SecondFactorService } from './sign-in/second-factor.service.js';
import { Sessions } from './sign-in/sessions.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { CodeStrategy, PasswordStrategy } from './sign-in/strategies.js';
import { Tries } from './sign-in/tries.js';
import { Assignment } from './staff/assignment.entity.js';
import { Staff } from './staff/staff.entity.js';
import { StaffController } from './staff/staff.controller.js';
import { StaffEffects } from './staff/staff-effects.js';
import { StaffListService } from './staff/staff-list.service.js';
import { StaffService } from './staff/staff.service.js';
import { UnitsController } from './units/units.controller.js';
import { UnitsService } from './units/units.service.js';

/** What the module of this library is made of. */
export const ENTITIES = [Staff, Assignment, Confirmation];

export const CONTROLLERS = [
  SignInController,
  EnrolmentController,
  StaffController,
  UnitsController,
  LogController,
  ConfirmationsController,
];

export const PROVIDERS = [
  ConfirmationsService,
  EnrolmentService,
  Failures,
  LogSearchService,
  Sessions,
  SecondFactorService,
  SignInService,
  PasswordStrategy,
  CodeStrategy,
  StaffEffects,
  StaffListService,
  StaffService,
  Tries,
  UnitsService,
];
