/** Where outreach goes; streets that do not exist. */
export const AREAS: Readonly<Record<string, readonly string[]>> = {
  stockholm: ['Exempelgatan', 'Påhittade parken', 'Låtsasplan', 'Centralstråket'],
  malmo: ['Provgatan', 'Sagotorget', 'Hamnstråket'],
  goteborg: ['Modellgatan', 'Fiktiva kajen', 'Stationsstråket'],
};
export const WANTED: readonly string[] = [
  'Vill ha hjälp att ringa myndigheten på fredag förmiddag.',
  'Önskar sällskap till ett möte.',
  'Vill att vi hör av oss igen nästa vecka.',
  'Behöver hjälp att läsa ett brev.',
];
export const OUTCOMES: readonly string[] = [
  'Genomfört enligt önskemål.',
  'Personen ordnade det själv.',
  'Vi var med på mötet. Ny kontakt vid behov.',
];
export const BOOKING_WISHES: readonly string[] = [
  'Önskar tid hos barnmorskan, helst en eftermiddag.',
  'Önskar träffa barnmorskan så snart det går.',
  'Vill ha en första tid och frågar om det går att komma utan namn.',
];
export const CANCELLED: readonly string[] = ['Sjukdom i personalen.', 'Varning för hård vind.'];
export const WISH_OUTCOMES: readonly string[] = [
  'Tid bokad hos barnmorskan.',
  'Ringde enligt önskemål. Tid bokad.',
  'Nådde ingen. Meddelande lämnat via fältarbetarna.',
];
