import { Injectable } from '@nestjs/common';
import { instantOf, today } from '#calendar';
import { CLINICIANS, type Expected, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import type { Edition } from './editions.js';
import { ServiceRule } from './service-rule.entity.js';
import type { DecideServiceRule } from './service-rule.inputs.js';
import { ServiceEditionView, type ServiceRulePreviewView } from './service-rule.views.js';
import { HOURS_OF_SERVICE, NAMEABLE, STANDING } from './services.sql.js';
import { ServicesService } from './services.service.js';
import { type Standing, touchedBy } from './touched.js';

const FOREVER = '9999-12-31';

/** Decides how the clinic's services are given, and from when. */
@Injectable()
export class ServiceRules {
  constructor(
    private readonly work: UnitOfWork,
    private readonly services: ServicesService,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ServiceEditionView>> {
    return this.work.look(actor, 'spiralen.service-rule.list', async (tx) => {
      const { id, serviceKind } = query.filter as { id?: string[]; serviceKind?: string };
      const views = (await this.services.editions(tx)).map((one) => new ServiceEditionView(one, actor, today(tx.now)));
      const asked = views.filter(
        (one) =>
          (id === undefined || id.includes(one.id)) && (serviceKind === undefined || one.serviceKind === serviceKind),
      );
      return Page.of(asked, query);
    });
  }

  preview(actor: StaffActor, input: DecideServiceRule): Promise<ServiceRulePreviewView> {
    return this.work.look(actor, 'spiralen.service-rule.preview', async (tx) => {
      await this.#written(tx, input);
      return this.#touched(tx, input);
    });
  }

  decide(actor: StaffActor, input: DecideServiceRule): Promise<ServiceEditionView> {
    return this.work.run(actor, 'spiralen.service-rule.decide', async (tx) => {
      const { id } = await this.decideIn(tx, input);
      return this.#view(tx, (one) => one.ruleId === id);
    });
  }

  /** The same inside a transaction of the caller's. A second thought about the same day takes the first one's place. */
  async decideIn(tx: Tx, input: DecideServiceRule): Promise<ServiceRule> {
    const rule = await this.#written(tx, input);
    const { unitId, serviceKind, validFrom } = rule;
    const known = await tx.find(ServiceRule, { unitId, serviceKind, validFrom });
    for (const old of known.filter(({ withdrawnAt }) => withdrawnAt === null)) {
      old.withdrawnAt = tx.now;
      await tx.save(old);
    }
    return tx.add(rule);
  }

  withdraw(actor: StaffActor, id: string, expected: Expected): Promise<ServiceEditionView> {
    return this.work.run(actor, 'spiralen.service-rule.withdraw', async (tx) => {
      const rule = await tx.lock(ServiceRule, id);
      expected.of(rule);
      rule.takeBack(today(tx.now), tx.now);
      await tx.save(rule);
      // What holds from that day instead: the decision before it.
      return this.#view(tx, ({ code, validFrom, validBefore }) => {
        return code === rule.serviceKind && validFrom <= rule.validFrom && rule.validFrom < (validBefore ?? FOREVER);
      });
    });
  }

  async #written(tx: Tx, input: DecideServiceRule): Promise<ServiceRule> {
    const { serviceKind, validFrom } = input;
    const [clinicianIds, roomIds] = [[...new Set(input.clinicianIds)], [...new Set(input.roomIds)]];
    if (!(await this.services.editions(tx)).some(({ code }) => code === serviceKind))
      throw new RuleBroken('service.not-given-here', 'The clinic has no such service.', { service: serviceKind });
    if (validFrom < today(tx.now))
      throw new RuleBroken('service-rule.in-the-past', 'A decision holds from today at the earliest.');
    if (clinicianIds.length + input.givenBy.length === 0)
      throw new RuleBroken('service-rule.given-by-nobody', 'Say which roles give it, or name those who do.');
    const asked = [tx.unitId, clinicianIds, roomIds, CLINICIANS, today(tx.now), tx.now];
    const known = new Set((await tx.rows<{ id: string }>(NAMEABLE, asked)).map(({ id }) => id));
    if (!clinicianIds.every((id) => known.has(id)))
      throw new RuleBroken('service-rule.not-a-clinician', 'Only those who receive at the clinic can be named.');
    if (!roomIds.every((id) => known.has(id)))
      throw new RuleBroken('room.not-usable', 'The clinic cannot use this room.');
    const of = { unitId: tx.unitId, createdAt: tx.now, decidedBy: tx.actor.id, given: input.given ?? true };
    return Object.assign(new ServiceRule(), { ...input, ...of, clinicianIds, roomIds });
  }

  /** What stands between that day and the next decision. */
  async #touched(tx: Tx, input: DecideServiceRule): Promise<ServiceRulePreviewView> {
    const { serviceKind, validFrom, clinicianIds, roomIds, givenBy } = input;
    const own = (await this.services.editions(tx)).filter(({ code }) => code === serviceKind);
    const next = own.map((one) => one.validFrom).find((day) => day > validFrom);
    const span = [instantOf(validFrom, '00:00'), next === undefined ? null : instantOf(next, '00:00')];
    const since = span[0] instanceof Date && span[0] > tx.now ? span[0] : tx.now;
    const standing = await tx.rows<Standing>(STANDING, [serviceKind, since, span[1]]);
    const hours = await tx.rows<{ clinicianId: string }>(HOURS_OF_SERVICE, [tx.unitId, serviceKind, since, span[1]]);
    const { clinicians, rooms } = await tx.row<Means>(MEANS, [
      ...[tx.unitId, clinicianIds, roomIds, CLINICIANS, today(tx.now), tx.now, givenBy],
    ]);
    const coming = { given: input.given ?? true, durationMinutes: input.durationMinutes };
    return touchedBy({ ...coming, clinicians: new Set(clinicians), rooms: new Set(rooms) }, standing, hours);
  }

  async #view(tx: Tx, isIt: (one: Edition) => boolean): Promise<ServiceEditionView> {
    const found = (await this.services.editions(tx)).find(isIt);
    if (found === undefined) throw new Error('a service has no edition');
    return new ServiceEditionView(found, tx.actor, today(tx.now));
  }
}

interface Means {
  readonly clinicians: readonly string[];
  readonly rooms: readonly string[];
}

/** Whom and where a decision means: those named, or everybody with the roles; the rooms named, or all. */
const MEANS = {
  name: 'spiralen-service-means',
  text: `SELECT (SELECT coalesce(array_agg(s.id), '{}') FROM access.staff s WHERE s.unit_id = $1 AND ($2::uuid[] = '{}' OR s.id = ANY ($2))
      AND s.employed_from <= $5::date AND (s.employed_until IS NULL OR s.employed_until >= $5::date)
      AND EXISTS (SELECT FROM access.assignment a WHERE a.staff_id = s.id AND a.compartment = 'spiralen' AND a.since <= $6 AND (a.until IS NULL OR a.until > $6)
        AND a.role = ANY (CASE WHEN $2::uuid[] = '{}' THEN $7::text[] ELSE $4::text[] END))) AS clinicians,
    (SELECT coalesce(array_agg(r.id), '{}') FROM calendar.room r WHERE r.unit_id = $1 AND r.active AND 'spiralen' = ANY (r.usable_by)
      AND ($3::uuid[] = '{}' OR r.id = ANY ($3))) AS rooms`,
};
