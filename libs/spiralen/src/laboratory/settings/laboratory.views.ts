import type { Actor } from '#kernel';
import { Can, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { isNotifiable, LAB_TESTS, NOTIFIED_BY, TESTS } from '../lab-tests.js';
import { LaboratoryPermissions } from '../laboratory.permissions.js';
import { CODE_FORMS } from '../notifications/person-code.js';
import type { Laboratory } from './laboratory.entity.js';

/** A test the clinic takes. */
export class LabTestView {
  @OneOf(TESTS) readonly test: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Whole({ min: 1, max: 120 }) readonly answerDays: number;
  /** What a report of the disease says of whom it is about; null where nothing is reported. */
  @OrNull() @OneOf(['code', 'identity']) readonly notifiedBy: string | null;
}

/** The tests, how long each answer may take, and how the code of a person is printed. */
export class LaboratoryView {
  @Parts(LabTestView, { max: 20 }) readonly tests: readonly LabTestView[];
  @OneOf(CODE_FORMS) readonly codeForm: string;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly set: boolean };

  constructor({ answerDays, codeForm, version }: Laboratory, viewer: Actor) {
    this.tests = TESTS.map((test) => ({
      test,
      serviceKind: LAB_TESTS[test].serviceKind,
      answerDays: answerDays[test] ?? LAB_TESTS[test].answerDays,
      notifiedBy: isNotifiable(test) ? NOTIFIED_BY[test] : null,
    }));
    this.codeForm = codeForm;
    this.version = version;
    this.can = { set: viewer.permissions.has(LaboratoryPermissions.setLaboratory.name) };
  }
}
