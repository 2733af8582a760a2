import { Id } from '#web';

/** The client who asks who has been in her file. */
export class ExtractLog {
  @Id()
  readonly clientId: string;
}
