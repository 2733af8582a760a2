import { Id, Maybe, OneOf, Text } from '#web';

/** Asks what merging the file of the address into another would mean. */
export class PreviewMerge {
  @Id()
  readonly intoId: string;
}

/** Merges the file of the address into another. */
export class MergeFiles {
  @Id()
  readonly intoId: string;

  /** How it is known that they are the same person; both files keep it. */
  @Maybe()
  @Text({ max: 500 })
  readonly reason?: string;

  /** Whose safe-contact card holds from now on; the survivor's where nothing is said. */
  @Maybe()
  @OneOf(['into', 'from'])
  readonly contact?: 'into' | 'from';
}
