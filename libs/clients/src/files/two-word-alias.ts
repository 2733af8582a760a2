import { randomInt } from 'node:crypto';

const FIRST =
  'Blå Grön Röd Gul Vit Grå Silver Guld Stilla Varm Ljus Mjuk Tidig Sen Klar Frisk Rund Lång Liten Stor Mild Lugn Snabb Djup Hög Låg Kvick Rask Len Lätt Vild Tyst Pigg Glad Trygg Rak Tunn Tät Ny Vaken'.split(
    ' ',
  );
const SECOND =
  'Ekorre Björk Sparv Sten Flod Måne Vind Lind Anemon Svala Bäck Lönn Klocka Fjäril Kastanj Ljung Tall Våg Sjö Äng Humla Rönn Gran Korp Lärka Hassel Sippa Trast Mossa Ask Ek Duva Lom Vide Al Kulle Ö Strand Häger Stig'.split(
    ' ',
  );

/** A name for somebody who has given none: two words that say nothing of anybody. */
export const twoWordAlias = (pick: (below: number) => number = randomInt): string =>
  `${FIRST[pick(FIRST.length)]} ${SECOND[pick(SECOND.length)]}`;
