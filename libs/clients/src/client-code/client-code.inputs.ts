import { Text } from '#web';

/** The code that somebody tells who asks for what is hers. Of any shape: what is no code is as wrong as a wrong one. */
export class TellCode {
  @Text({ max: 40 })
  readonly code: string;
}
