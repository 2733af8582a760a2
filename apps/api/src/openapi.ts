import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { KeyRing, migrate, startEmbedded } from '#persistence';
import { apiDocument } from './api-document.js';
import { buildHouse } from './house.js';

/** The screens' types, as text. */
export const screenTypes = async (document: object): Promise<string> =>
  astToString(await openapiTS(structuredClone(document) as never));

/** `npm run openapi`: writes docs/openapi.json and the screens' types from the routes as they are. */
async function write(): Promise<void> {
  const server = await startEmbedded({ baseDir: 'data', ephemeral: true });
  const keys = new KeyRing(randomBytes(32));
  await migrate(server.adminUrl(), keys);
  const app = await buildHouse({ adminUrl: server.adminUrl(), keys, publicOrigin: () => '' });
  await app.init();
  const document = apiDocument(app);
  writeFileSync('docs/openapi.json', `${JSON.stringify(document, null, 1)}\n`);
  writeFileSync('apps/desk/src/api/schema.d.ts', await screenTypes(document));
  await app.close();
  await server.stop('immediate');
}

if (process.argv[1]?.endsWith('openapi.js')) await write();
