import { Ids, OneOf, Text } from '#web';
import { PROTECTION_LEVELS, type ProtectionLevel } from './protection.entity.js';

/** Protects a person, or says anew how strongly and who may see her. */
export class ProtectClient {
  @OneOf(PROTECTION_LEVELS)
  readonly level: ProtectionLevel;

  /** Everybody who is to see her, oneself among them. */
  @Ids({ max: 20 })
  readonly team: string[];

  @Text({ min: 3, max: 500 })
  readonly reason: string;
}

/** Lets the protection end. */
export class EndProtection {
  @Text({ min: 3, max: 500 })
  readonly reason: string;
}
