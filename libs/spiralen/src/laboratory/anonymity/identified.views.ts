import { DOCUMENTATION_MODES } from '#kernel';
import { Id, OneOf, Whole } from '#web';

/** That the patient is no longer anonymous; who she is stands behind the door of identities. */
export class IdentifiedView {
  @Id() readonly id: string;
  @OneOf(DOCUMENTATION_MODES) readonly documentationMode: string;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;

  constructor({ id, documentationMode, version }: IdentifiedView) {
    this.id = id;
    this.documentationMode = documentationMode;
    this.version = version;
  }
}
