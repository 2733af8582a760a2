import { GENDERS, type Gender } from '#kernel';
import { Maybe, OneOf, Pattern, Text } from '#web';

export const CODE = /^[a-z][a-z0-9_]{1,59}$/;

/** From now on the service is not open to this gender without a clinician's decision (E09). */
export class CloseService {
  @Pattern(CODE, 'must be the code of a service')
  readonly serviceKind: string;

  @OneOf(GENDERS)
  readonly gender: Gender;
}

/** Why the patient may come (E08); a ground that says nothing by itself is given in words. */
export class RecordGround {
  @Pattern(CODE, 'must be the code of a ground')
  readonly ground: string;

  @Maybe()
  @Text({ min: 3, max: 300 })
  readonly reason?: string;
}
