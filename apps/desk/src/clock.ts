let ahead = 0;

/** Sets the desk's clock after the server's, so that "today" and "minutes waiting" mean the same on both sides. */
export const followServer = (serverNow: string | undefined) => {
  if (serverNow) ahead = Date.parse(serverNow) - Date.now();
};

/** The instant it is at the server, in milliseconds since 1970. */
export const now = (): number => Date.now() + ahead;
