/** O13: the seven regions with a coordinator, and the counties of each. */
export const COORDINATOR_REGIONS: Readonly<Record<string, readonly string[]>> = {
  Bergslagen: ['17', '18', '20'],
  Mitt: ['03', '19', '21'],
  Nord: ['22', '23', '24', '25'],
  Stockholm: ['01', '09'],
  Syd: ['07', '08', '10', '12'],
  Väst: ['13', '14'],
  Öst: ['04', '05', '06'],
};
