import { Id, Maybe, Text } from '#web';

/** The client who asks who has been in her file. */
export class ExtractLog {
  @Id()
  readonly clientId: string;

  /** What the secrecy test came to, where names of staff may be told; without it no name is. */
  @Maybe()
  @Text({ min: 10, max: 400 })
  readonly reason?: string;
}
