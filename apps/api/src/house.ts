import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DatabaseSettings } from '#persistence';
import type { MailSettings } from '#reminders';
import { bodyPipe } from '#web';
import { apiDocument } from './api-document.js';
import { AppModule } from './app.module.js';
import { keepOut } from './origin.js';
import { dressAnswers } from './headers.js';
import { logRequests } from './request-log.js';
import { NOISE } from './noise.js';
import { serveScreens } from './screens.js';

/** What the house needs to open: its database, and the address its own screens are served from. */
export interface HouseSettings extends DatabaseSettings {
  /** Read at each request, because a test takes a free port first and knows its address after. */
  readonly publicOrigin: () => string;
  readonly deskDir?: string;
  /** Where reminders leave; none are sent where it is left out. */
  readonly mail?: MailSettings;
  /** Takes a line for each answer; nothing is written where it is left out. */
  readonly requestLog?: (line: string) => void;
}

const MOST_BYTES = 1_048_576;

/** Builds the house, ready to listen: walls, pipes, headers and screens. */
export async function buildHouse(settings: HouseSettings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BYTES,
    genReqId: () => randomUUID(),
    connectionTimeout: 30_000,
    requestTimeout: 30_000,
    http: { headersTimeout: 15_000 },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    ...NOISE,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(settings, settings.mail), adapter, {
    bodyParser: false,
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const server = adapter.getInstance();
  server.removeContentTypeParser('text/plain');
  dressAnswers(server);
  keepOut(server, settings.publicOrigin);
  if (settings.requestLog !== undefined) logRequests(server, settings.requestLog);
  if (settings.deskDir !== undefined) await serveScreens(server, settings.deskDir);
  app.setGlobalPrefix('api');
  app.useGlobalPipes(bodyPipe());
  let document: object | undefined;
  server.get('/api/openapi.json', async () => (document ??= apiDocument(app)));
  return app;
}
