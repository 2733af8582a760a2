/** What a visit note says under its headings; neutral, made up, and without any health detail. */
export const BACKGROUND: readonly string[] = [
  'Söker enligt bokning. Tidigare känd på mottagningen.',
  'Nybesök på eget initiativ.',
  'Återbesök enligt överenskommelse.',
  'Önskar rådgivning och provtagning enligt bokad tid.',
  'Kommer på återbesök för svar och uppföljning.',
];
export const FINDINGS: readonly string[] = [
  'Inget avvikande noteras vid besöket.',
  'Allmäntillstånd utan anmärkning.',
  'Undersökning enligt rutin, utan anmärkning.',
  'Ingen undersökning i dag på patientens önskan.',
];
export const ACTIONS: readonly string[] = [
  'Provtagning enligt rutin. Svar lämnas enligt patientens önskemål.',
  'Rådgivning given. Ny tid erbjuds vid behov.',
  'Åtgärd enligt bokning utförd.',
  'Uppföljning planeras vid nästa besök.',
];
export const INFORMATION: readonly string[] = [
  'Muntlig information given och förstådd.',
  'Skriftlig information medskickad.',
  'Information om mottagningens övriga stöd given.',
];
export const REFUSALS: readonly string[] = [
  'Patienten avstod undersökning i dag.',
  'Patienten vill vänta till nästa besök.',
];
