import { Column, Entity } from 'typeorm';
import { Row } from '#persistence';
import type { LabTest } from '../lab-tests.js';
import type { CodeForm } from '../notifications/person-code.js';

/** What a unit has set for its laboratory; where it has set nothing, the defaults hold. */
@Entity({ schema: 'spiralen', name: 'laboratory' })
export class Laboratory extends Row {
  @Column('jsonb')
  answerDays: Partial<Record<LabTest, number>> = {};

  @Column('text')
  codeForm: CodeForm = 'four_digits';
}
