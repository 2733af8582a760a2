import { Can, CivilDate, Flag, Id, OneOf, OrNull, Part, Parts, Text, Texts, Whole } from '#web';
import { COMPARTMENTS, DOCUMENTATION_MODES, GENDERS } from '#kernel';
import type { Actor } from '#kernel';
import type { Box } from '#persistence';
import { MergeView } from '../merge/merge.views.js';
import type { Client } from './client.entity.js';
import { AllowedHours } from './client.inputs.js';
import { allowedOn } from './client.policy.js';
import type { SafeContact } from './safe-contact.entity.js';

/** The safe-contact card as it is read: it stands above everything that dials or writes. */
export class SafeContactView {
  @OrNull() @Text({ max: 40 }) readonly phone: string | null;
  @OrNull() @Text({ max: 200 }) readonly email: string | null;
  @Flag() readonly maySms: boolean;
  @Flag() readonly mayEmail: boolean;
  @Flag() readonly mayLeaveVoicemail: boolean;
  @Flag() readonly neutralSender: boolean;
  @Parts(AllowedHours, { max: 14 }) readonly allowedHours: readonly AllowedHours[];
  @OrNull() @Text({ max: 100 }) readonly introduceAs: string | null;

  constructor(contact: SafeContact, box: Box) {
    this.phone = contact.openPhone(box);
    this.email = contact.openEmail(box);
    this.maySms = contact.maySms;
    this.mayEmail = contact.mayEmail;
    this.mayLeaveVoicemail = contact.mayLeaveVoicemail;
    this.neutralSender = contact.neutralSender;
    this.allowedHours = contact.allowedHours as AllowedHours[];
    this.introduceAs = contact.introduceAs;
  }
}

/** A file in a list: its shell and nothing more. */
export class ClientShellView {
  @Id() readonly id: string;
  @Text({ max: 12 }) readonly number: string;
  @OneOf(COMPARTMENTS) readonly compartment: string;
  @Text({ max: 100 }) readonly displayName: string;
  @Text({ max: 20 }) readonly status: string;
  @Text({ max: 12 }) readonly language: string;
  @Flag() readonly interpreter: boolean;
  @Text({ max: 40 }) readonly protectedLevel: string;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor(client: Client, viewer: Actor) {
    this.id = client.id;
    this.number = client.number;
    this.compartment = client.compartment;
    this.displayName = client.displayName;
    this.status = client.status;
    this.language = client.language;
    this.interpreter = client.interpreter;
    this.protectedLevel = client.protectedLevel;
    this.version = client.version;
    this.can = allowedOn(client, viewer);
  }
}

/** A file that was merged into one that was found, by which it can have been found. */
export class MergedNameView {
  @Id() readonly id: string;
  @Text({ max: 12 }) readonly number: string;
  @Text({ max: 100 }) readonly displayName: string;
}

/** A file that a search has found, and the names and numbers that are read in it. */
export class FoundClientView extends ClientShellView {
  @Parts(MergedNameView, { max: 20 }) readonly merged: readonly MergedNameView[];

  constructor(client: Client & { readonly merged: readonly MergedNameView[] }, viewer: Actor) {
    super(client, viewer);
    this.merged = client.merged;
  }
}

/** What only those who write in the file are told of the person. */
export class ClientBackground {
  @OneOf(DOCUMENTATION_MODES) readonly documentationMode: string;
  @OrNull() @Text({ max: 100 }) readonly boardDecisionRef: string | null;
  @OrNull() @CivilDate() readonly boardDecisionOn: string | null;
  @Text({ max: 60 }) readonly pathway: string;
  @Texts({ max: 16, length: 60 }) readonly otherPathways: readonly string[];
  @OneOf(GENDERS) readonly gender: string;
  @OrNull() @CivilDate() readonly birthDate: string | null;
  @OrNull() @Whole({ min: 1900, max: 2100 }) readonly birthYear: number | null;
  @OrNull() @Whole({ min: 0, max: 120 }) readonly ageSelfStated: number | null;
  @Flag() readonly minorSuspected: boolean;
  @OrNull() @Text({ max: 60 }) readonly homeCounty: string | null;
  @OrNull() @Text({ max: 60 }) readonly homeMunicipality: string | null;
  @OrNull() @Text({ max: 40 }) readonly relation: string | null;

  constructor(client: Client) {
    this.documentationMode = client.documentationMode;
    this.boardDecisionRef = client.boardDecisionRef;
    this.boardDecisionOn = client.boardDecisionOn;
    this.pathway = client.pathway;
    this.otherPathways = client.otherPathways;
    this.gender = client.gender;
    this.birthDate = client.birthDate;
    this.birthYear = client.birthYear;
    this.ageSelfStated = client.ageSelfStated;
    this.minorSuspected = client.minorSuspected;
    this.homeCounty = client.homeCounty;
    this.homeMunicipality = client.homeMunicipality;
    this.relation = client.relation;
  }
}

/** What a first page says besides the file itself. */
export type ShellParts = Pick<ClientView, 'contact' | 'aliases' | 'merge' | 'mergedFiles'>;

/** One file's first page: the shell, how to reach her, her other names, and for those who write in it, who she is. */
export class ClientView extends ClientShellView {
  @OrNull() @Part(SafeContactView) readonly contact: SafeContactView | null;
  @Texts({ max: 50, length: 100 }) readonly aliases: readonly string[];
  @OrNull() @Part(ClientBackground) readonly background: ClientBackground | null;
  /** Where the file was merged into another: which it is read in. */
  @OrNull() @Part(MergeView) readonly merge: MergeView | null;
  /** The files that were merged into this one; what they hold is shown with it. */
  @Parts(MergeView, { max: 20 }) readonly mergedFiles: readonly MergeView[];

  constructor(client: Client, viewer: Actor, { contact, aliases, merge, mergedFiles }: ShellParts) {
    super(client, viewer);
    this.contact = contact;
    this.aliases = aliases;
    this.merge = merge;
    this.mergedFiles = mergedFiles;
    this.background = this.can.seeContent ? new ClientBackground(client) : null;
  }
}

/** Who a client is, shown by a click of its own that is logged. */
export class IdentityView {
  @Text({ max: 40 }) readonly type: string;
  @Text({ max: 40 }) readonly value: string;
  @Text({ max: 20 }) readonly assurance: string;
  @CivilDate() readonly validFrom: string;
}
