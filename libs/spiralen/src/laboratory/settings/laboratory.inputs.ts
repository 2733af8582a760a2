import { Maybe, OneOf, Parts, Whole } from '#web';
import { type LabTest, TESTS } from '../lab-tests.js';
import { CODE_FORMS, type CodeForm } from '../notifications/person-code.js';

/** How many days the answer of a test may take before the sample is asked for. */
export class AnswerDays {
  @OneOf(TESTS)
  readonly test: LabTest;

  @Whole({ min: 1, max: 120 })
  readonly days: number;
}

/** Changes what is told; a test that is not named keeps its days. */
export class SetLaboratory {
  @Maybe()
  @Parts(AnswerDays, { max: 20 })
  readonly answerDays?: AnswerDays[];

  @Maybe()
  @OneOf(CODE_FORMS)
  readonly codeForm?: CodeForm;
}
