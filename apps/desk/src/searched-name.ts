let name = '';

/** What was searched for before "Ny klient", handed to the new form in memory: never in an address or a history. */
export const keepSearchedName = (searched: string) => {
  name = /\d/.test(searched) ? '' : searched;
};

export const takeSearchedName = (): string => {
  const taken = name;
  name = '';
  return taken;
};
