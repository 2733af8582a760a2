import { Text } from '#web';

/** Says how it went; read by the desk that did it and nobody else. */
export class FinishTask {
  @Text({ max: 500 })
  readonly outcome: string;
}
