/** Given names; whoever reads a whole name of the demo sees by the surname that nobody is called so. */
const GIVEN =
  'Anna Maria Karin Eva Lena Sara Emma Hanna Ida Elin Fatima Leila Amira Johanna Malin Sofia Linnea Ulla Birgitta Petra Lars Erik Anders Johan Per Nils Olle Mikael Ali Samir David Viktor Jonas Henrik Tove Ebba Kerstin Yasmin Rebecka Agnes'.split(
    ' ',
  );

const MADE_UP =
  'Påhittad Uppdiktad Exempelsson Låtsasberg Testlund Fantasius Sagström Hittepåsson Modellgren Provström Fiktivsson Diktenius Demoberg Skissholm Mallqvist Tänktsson Overklig Skensson Prövlund Utkastsson'.split(
    ' ',
  );

/** The name of the nth member of staff: the same every time, and no two alike among the first eight hundred. */
export function madeUpName(n: number): string {
  const round = Math.floor(n / MADE_UP.length);
  return `${GIVEN[(n * 7 + round) % GIVEN.length]} ${MADE_UP[n % MADE_UP.length]}`;
}
