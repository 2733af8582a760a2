import { createRequire } from 'node:module';
import path from 'node:path';
import pdfmake from 'pdfmake';
import type { Item, ItemKind } from '../items.js';

/** What stands on a referral on paper. */
export interface Paper {
  readonly unit: string;
  readonly sender: string;
  readonly recipient: string;
  readonly date: string;
  /** The client's number: what an answer is asked to bear. */
  readonly number: string;
  /** Protected: neither name nor address is on the paper. */
  readonly hidden: boolean;
  readonly items: readonly Item[];
}

const HEADINGS: Readonly<Record<ItemKind, string>> = {
  name: 'Namn',
  contact: 'Så når ni personen',
  language: 'Språk och tolk',
  wish: 'Önskemål',
  circumstances: 'Bakgrund',
  diagnosis: 'Diagnos och bedömning',
  lab_result: 'Provsvar',
};

const FONTS = path.join(path.dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts/Roboto');

pdfmake.setFonts({
  Roboto: { normal: path.join(FONTS, 'Roboto-Regular.ttf'), bold: path.join(FONTS, 'Roboto-Medium.ttf') },
});
// Nothing that somebody has written is ever fetched from anywhere.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => file.startsWith(FONTS));

type Margin = [number, number, number, number];

const below = (points: number): Margin => [0, 0, 0, points];

/** A referral as a PDF of a page or two. The document's own facts name nobody. */
export const paperOf = (paper: Paper): Promise<Buffer> =>
  pdfmake
    .createPdf({
      info: { title: 'Remiss', creator: '-', producer: '-' },
      pageSize: 'A4',
      pageMargins: [56, 56, 56, 64],
      defaultStyle: { font: 'Roboto', fontSize: 11, lineHeight: 1.25 },
      styles: { heading: { bold: true, fontSize: 11, margin: [0, 6, 0, 2] } },
      content: [{ text: 'Remiss', fontSize: 20, bold: true, margin: below(12) }, head(paper), ...said(paper)],
      footer: (page: number, pages: number) => ({
        text: `Sekretess enligt offentlighets- och sekretesslagen · sida ${page} av ${pages}`,
        alignment: 'center',
        fontSize: 8,
        margin: [0, 20, 0, 0],
      }),
    })
    .getBuffer();

const head = ({ unit, sender, recipient, date, number }: Paper) => ({
  layout: 'lightHorizontalLines',
  table: {
    widths: [110, '*'],
    body: [
      ['Till', recipient],
      ['Från', `${unit}, ${sender}`],
      ['Datum', date],
      ['Vår beteckning', number],
    ],
  },
  margin: below(14),
});

const said = ({ hidden, items }: Paper) => [
  ...(hidden ? [{ text: 'Skyddade personuppgifter. Svara till avsändaren.', bold: true, margin: below(8) }] : []),
  ...items.flatMap(({ kind, text }) => [
    { text: HEADINGS[kind], style: 'heading' },
    { text, margin: below(8) },
  ]),
];
