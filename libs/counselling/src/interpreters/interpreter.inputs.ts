import { Flag, Maybe, OneOf, Pattern, Text } from '#web';
import {
  INTERPRETER_GENDERS,
  INTERPRETER_MODES,
  type InterpreterGender,
  type InterpreterMode,
} from './interpreter-booking.entity.js';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/;

/** An interpreter from an agency; in the file's own language unless another is said. */
export class OrderInterpreter {
  @Maybe()
  @Pattern(LANGUAGE, 'must be a language code such as sv')
  readonly language?: string;

  @OneOf(INTERPRETER_MODES)
  readonly mode: InterpreterMode;

  @Maybe()
  @OneOf(INTERPRETER_GENDERS)
  readonly genderWish?: InterpreterGender;

  @Maybe()
  @Text({ max: 100 })
  readonly agency?: string;

  @Maybe()
  @Text({ max: 60 })
  readonly bookingNumber?: string;

  /** The agency has been told the client's alias: the only thing it may be told of her. */
  @Maybe()
  @Flag()
  readonly aliasGiven?: boolean;

  /** For every coming session of the contract that has none. */
  @Maybe()
  @Flag()
  readonly wholeSeries?: boolean;
}

/** What is now known of the order; what is not said stays. */
export class ChangeInterpreter {
  @Maybe()
  @Pattern(LANGUAGE, 'must be a language code such as sv')
  readonly language?: string;

  @Maybe()
  @OneOf(INTERPRETER_MODES)
  readonly mode?: InterpreterMode;

  @Maybe()
  @OneOf(INTERPRETER_GENDERS)
  readonly genderWish?: InterpreterGender;

  @Maybe()
  @Text({ max: 100 })
  readonly agency?: string;

  @Maybe()
  @Text({ max: 60 })
  readonly bookingNumber?: string;

  @Maybe()
  @Flag()
  readonly aliasGiven?: boolean;

  /** The agency has confirmed, for the session's present time. */
  @Maybe()
  @OneOf(['requested', 'booked'])
  readonly status?: 'requested' | 'booked';
}
