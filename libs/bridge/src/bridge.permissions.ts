import { definePermissions } from '#access';
import { CLINICIANS, type Role } from '#kernel';

/** Model 3.5: those who write in a file record the consent and send; those who write where it arrives receive. */
const WRITING: readonly Role[] = ['counsellor', 'kast_counsellor', 'outreach_worker', ...CLINICIANS];

export const BridgePermissions = definePermissions('bridge', {
  recordConsents: { means: 'Record what a client agrees may be told, and that she takes it back', roles: WRITING },
  sendReferrals: { means: 'Link a client to another part of the unit, or refer her elsewhere', roles: WRITING },
  receiveReferrals: { means: 'Receive those who are linked to your part of the unit', roles: WRITING },
});
