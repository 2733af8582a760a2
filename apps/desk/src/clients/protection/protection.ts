/** How a person is or was protected. */
export interface ProtectionNow {
  level: string;
  team: { staffId: string; name: string }[];
  reason: string;
  since: string;
  until: string | null;
}

/** The protection of a file now, and what it was before. */
export interface Protections {
  clientId: string;
  current: ProtectionNow | null;
  earlier: ProtectionNow[];
}

export const LEVELS = ['sekretessmarkering', 'skyddad_folkbokforing', 'fingerade'];
