import { Module, type OnModuleInit, RequestMethod } from '@nestjs/common';
import {
  APP_FILTER,
  APP_GUARD,
  APP_INTERCEPTOR,
  DiscoveryModule,
  DiscoveryService,
  MetadataScanner,
  Reflector,
} from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerInterceptor } from '#web';
import { AccessGuard } from './access.guard.js';
import { ACCESS } from './decorators.js';
import { CONTROLLERS, ENTITIES, PROVIDERS } from './parts.js';
import { ProblemFilter } from './problem.filter.js';
import { RepeatInterceptor } from './repeat.js';
import { Tries } from './sign-in/tries.js';
import { StaffEffects } from './staff/staff-effects.js';

/** A route of the house: how it is reached, and who may use it. */
export interface Route {
  readonly handler: string;
  readonly method: string;
  readonly path: string;
  readonly door: unknown;
}

/** Staff, sign-in, rights and the access log. Refuses to let the house open while a route says nothing of who may use it. */
@Module({
  imports: [DiscoveryModule, PassportModule, TypeOrmModule.forFeature(ENTITIES)],
  controllers: CONTROLLERS,
  providers: [
    ...PROVIDERS,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: RepeatInterceptor },
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
  ],
  exports: [StaffEffects, Tries],
})
export class AccessModule implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = routesOf(this.discovery, this.reflector).filter(({ door }) => door === undefined);
    if (open.length > 0)
      throw new Error(`Routes that do not say who may use them: ${open.map(({ handler }) => handler).join(', ')}`);
  }
}

/** Every route of the house with its door, for the guard at the start, the API document and the tests. */
export function routesOf(discovery: DiscoveryService, reflector: Reflector): Route[] {
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ metatype }) => {
    const type = metatype as (new () => object) | undefined;
    if (type === undefined) return [];
    const proto = type.prototype as Record<string, object>;
    return scanner.getAllMethodNames(proto).flatMap((name) => {
      const handler = proto[name] as never;
      const path = Reflect.getMetadata('path', handler) as string | undefined;
      if (path === undefined) return [];
      const method = RequestMethod[(Reflect.getMetadata('method', handler) as RequestMethod | undefined) ?? 0] ?? 'GET';
      const base = String(Reflect.getMetadata('path', type) ?? '');
      const door = reflector.getAllAndOverride<unknown>(ACCESS, [handler, type as never]);
      return [{ handler: `${type.name}.${name}`, method, path: `/${base}/${path}`.replaceAll(/\/+/g, '/'), door }];
    });
  });
}
