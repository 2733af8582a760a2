import { definePermissions } from '#access';

/** Who may read figures about the unit (model 3.5). Each report also says itself whom it is for. */
export const ReportingPermissions = definePermissions('reporting', {
  readReports: {
    means: 'Read reports about the unit, without persons',
    roles: ['unit_manager', 'medical_head', 'receptionist'],
  },
  readUnitPage: { means: 'See the unit’s figures of today', roles: ['unit_manager'] },
});
