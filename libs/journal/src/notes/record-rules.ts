import { type Actor, CLINICIANS, holds, type Role, RuleBroken } from '#kernel';

export const NOTE_KINDS = ['session', 'contact', 'decision', 'closing', 'visit'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const SOCIAL_HEADINGS = ['facts', 'assessment', 'decision', 'reason'] as const;
export const MEDICAL_HEADINGS = ['background', 'findings', 'diagnosis', 'actions', 'information', 'refusal'] as const;
export type Heading = (typeof SOCIAL_HEADINGS)[number] | (typeof MEDICAL_HEADINGS)[number];
export type Headings = Readonly<Partial<Record<Heading, string>>>;

export const SUBJECTS = ['session', 'visit', 'contract'] as const;
export type SubjectType = (typeof SUBJECTS)[number];

/** Who keeps the record of each compartment. A compartment not named has no journal here. */
const AUTHORS: Readonly<Record<string, readonly Role[]>> = {
  counselling: ['counsellor'],
  kast: ['kast_counsellor'],
  outreach: ['outreach_worker'],
  spiralen: CLINICIANS,
};

/** Those who write the social documentation, whichever compartment they work in. */
export const SOCIAL_AUTHORS: readonly Role[] = ['counsellor', 'kast_counsellor', 'outreach_worker'];

/** The headings a kind of note may have, in the order they are written and read. */
export const headingsFor = (kind: NoteKind): readonly Heading[] =>
  kind === 'visit' ? MEDICAL_HEADINGS : SOCIAL_HEADINGS;

/** Does this person keep the record of this compartment (SoL 14:3, PDL 3:3)? */
export const keepsRecordOf = (actor: Actor, compartment: string): boolean => {
  const authors = AUTHORS[compartment];
  return authors !== undefined && holds(actor, authors, compartment);
};

/** What a note would be: one kind, in one compartment, perhaps about one thing. */
export interface NotePlan {
  readonly compartment: string;
  readonly kind: NoteKind;
  readonly subject?: SubjectType | undefined;
}

/** Spiralen keeps visit notes and nothing else does (D6): a patient record is not social documentation. */
export function mustBelongToRecord({ compartment, kind, subject }: NotePlan): void {
  if ((kind === 'visit') !== (compartment === 'spiralen'))
    throw new RuleBroken('note.kind-not-of-record', 'This kind of note belongs to another record.');
  if (subject !== undefined && (subject === 'visit') !== (kind === 'visit'))
    throw new RuleBroken('note.subject-not-of-record', 'The note cannot be about this.');
}

/** The headings each record has: facts apart from assessment (SOSFS 2014:5); background to refusal (PDL 3:6). */
export function mustHaveHeadingsOf(kind: NoteKind, headings: Headings): void {
  const allowed: readonly string[] = headingsFor(kind);
  const written = Object.entries(headings).filter(([, text]) => text.trim() !== '');
  const strange = written.filter(([heading]) => !allowed.includes(heading)).map(([heading]) => heading);
  if (strange.length > 0)
    throw new RuleBroken('note.heading-not-of-kind', 'The note has headings of another record.', {
      errors: strange.map((heading) => ({
        field: `headings.${heading}`,
        code: 'note.heading-not-of-kind',
        message: `${heading} is not a heading of this kind of note`,
      })),
    });
  if (written.length === 0) throw new RuleBroken('note.empty', 'Write under at least one heading.');
  mustHaveItsReason(kind, headings);
}

function mustHaveItsReason(kind: NoteKind, { decision, reason }: Headings): void {
  const decided = decision !== undefined || kind === 'decision';
  if (decided !== (reason !== undefined) || decided !== (decision !== undefined))
    throw new RuleBroken('note.decision-without-reason', 'A decision has its reason, and a reason its decision.');
}
