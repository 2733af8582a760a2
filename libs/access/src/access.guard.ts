import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Assignment, NotAllowed, type Role, SignInNeeded, type StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { ACCESS, type Door, type Guarded } from './decorators.js';
import { permissionsOf } from './permission.js';
import { repeatableOf } from './repeat.js';
import { tokenIn } from './session-cookie.js';

interface Known {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly stage: 'half' | 'full';
  readonly assignments: readonly Assignment[];
}

const WHO = { name: 'access-who', text: 'SELECT access.who($1) AS known' };

/** Stands at every door. Reads rights from the database each time; a door that names nobody lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly work: UnitOfWork,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const door = this.reflector.getAllAndOverride<Door | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (door === 'public') return true;
    const request = context.switchToHttp().getRequest<Guarded>();
    const { known, token } = await this.#known(request);
    if (door === 'half-signed-in') {
      request.half = { staffId: known.id, token };
      return true;
    }
    if (known.stage !== 'full') throw new SignInNeeded('second-factor-required', 'Give your code');
    request.actor = actorOf(known, token, request, repeatableOf(request, context.getHandler(), this.reflector));
    if (!opens(door, request.actor)) throw new NotAllowed();
    return true;
  }

  async #known({ headers }: Guarded): Promise<{ known: Known; token: string }> {
    const token = tokenIn(headers.cookie);
    const known = token === undefined ? null : await this.#who(token);
    if (token === undefined || known === null) throw new SignInNeeded();
    return { known, token };
  }

  async #who(token: string): Promise<Known | null> {
    const { rows } = await this.work.outside((client) => client.query({ ...WHO, values: [token] }));
    return (rows[0] as { known: Known | null }).known;
  }
}

/** A door that names nobody lets nobody in. */
const opens = (door: Door | undefined, { permissions }: StaffActor): boolean =>
  door === 'signed-in' || (typeof door === 'object' && permissions.has(door.name));

function actorOf(known: Known, token: string, request: Guarded, repeatable: StaffActor['repeatable']): StaffActor {
  const roles = new Set<Role>(known.assignments.map(({ role }) => role));
  return {
    kind: 'staff',
    id: known.id,
    unitId: known.unitId,
    name: known.name,
    roles,
    assignments: known.assignments,
    permissions: permissionsOf(roles),
    token,
    requestId: request.id,
    repeatable,
  };
}
