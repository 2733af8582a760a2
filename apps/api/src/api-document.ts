import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** What the house says of its API; the same that the routes check, because both come from one decorator a field. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Taktpinnen')
    .setDescription('Case management for municipal units. Conventions: docs/architecture.md.')
    .setVersion('1')
    .addCookieAuth('__Host-takt')
    .build();
  return sorted(SwaggerModule.createDocument(app, about)) as OpenAPIObject;
}

/** Keys in one order, so that the written document changes only when the API does. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
