import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { filesUnder } from './stamps.mjs';

const WORTH_IT = 1024;
const TEXT = /\.(js|css|html|svg|json|txt|webmanifest)$/;

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);
// 11 saves a few per cent more and takes ten times as long
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } };

async function compress(file) {
  const content = await readFile(file);
  if (content.length <= WORTH_IT) return;
  const [gz, br] = await Promise.all([gzip(content, { level: 9 }), brotli(content, BROTLI)]);
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
}

/** Lays a `.gz` and a `.br` copy beside every text file over 1 kB, so that serving costs no compression. */
export const compressAll = (dir) =>
  Promise.all(
    filesUnder(dir)
      .filter((file) => TEXT.test(file))
      .map(compress),
  );
