/** Where somebody with a role works, as a client knows it; in the order it is told where somebody has several. */
const WHERE: readonly (readonly [string, readonly string[]])[] = [
  ['Spiralen, barnmorska och gynekologi', ['midwife', 'gynaecologist']],
  ['Spiralen, läkare', ['physician']],
  ['Spiralen, psykiatri', ['psychiatrist']],
  ['Samtalsmottagningen', ['counsellor']],
  ['KAST', ['kast_counsellor']],
  ['Uppsökande verksamhet', ['outreach_worker']],
  ['Receptionen', ['receptionist']],
  ['Ledning och administration', ['unit_manager', 'medical_head', 'administrator', 'registrar', 'study_export']],
  ['Loggranskning', ['log_reviewer']],
];

/** The care unit or part of the unit that a deed was done from (HSLF-FS 2016:40, 4:9), by the roles of whoever did it. */
export function careUnitOf(roles: readonly string[]): string {
  const places = WHERE.filter(([, here]) => here.some((role) => roles.includes(role))).map(([place]) => place);
  return places.length === 0 ? 'Systemet' : places.join('; ');
}
