import { ApiProperty } from '@nestjs/swagger';
import { COMPARTMENTS, ROLES, type Assignment, type StaffActor } from '#kernel';
import { Id, Instant, Maybe, OneOf, OrNull, Part, Parts, Text, Texts } from '#web';
import type { FirstStep } from './sign-in.service.js';
import type { SignedInStaff } from './second-factor.service.js';

/** What comes next after the password: the code, or first setting up the app that shows it. */
export class NextStepView {
  @OneOf(['totp', 'enrol'])
  readonly next: string;

  @Maybe()
  @Text({ max: 500 })
  readonly otpauthUri?: string;

  @Maybe()
  @Text({ max: 100_000 })
  readonly qrSvg?: string;

  constructor(answer: FirstStep['answer']) {
    Object.assign(this, answer);
  }
}

/** A role the signed-in person holds, and where. */
export class AssignmentView {
  @OneOf(ROLES)
  readonly role: string;

  @OrNull()
  @OneOf(COMPARTMENTS)
  readonly compartment: string | null;
}

const held = (assignments: readonly Assignment[]): AssignmentView[] =>
  assignments.map(({ role, compartment }) => ({ role, compartment }));

/** Who is signed in. */
export class SignedInView {
  @Id()
  readonly id: string;

  @Text({ max: 200 })
  readonly name: string;

  @Id()
  readonly unitId: string;

  @Parts(AssignmentView, { max: 50 })
  readonly assignments: AssignmentView[];

  constructor({ id, name, unitId, assignments }: SignedInStaff) {
    this.id = id;
    this.name = name;
    this.unitId = unitId;
    this.assignments = held(assignments);
  }
}

/** The answer to a right code: who has come in. */
export class WelcomeView {
  @Part(SignedInView)
  readonly staff: SignedInView;

  constructor(staff: SignedInStaff) {
    this.staff = new SignedInView(staff);
  }
}

/** The signed-in person, what she may do, and the house's own time and place. */
export class MeView extends SignedInView {
  @Text({ max: 200 })
  readonly unitName: string;

  @Instant()
  @ApiProperty({ description: 'The clock of the house' })
  readonly now: string;

  @Texts({ max: 500, length: 100 })
  readonly permissions: string[];

  constructor(actor: StaffActor, { unitName, now }: { unitName: string; now: Date }) {
    super(actor);
    this.unitName = unitName;
    this.now = now.toISOString();
    this.permissions = [...actor.permissions].toSorted();
  }
}
