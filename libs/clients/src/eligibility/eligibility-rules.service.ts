import { Injectable } from '@nestjs/common';
import { type Actor, type Expected, RuleBroken, type StaffActor } from '#kernel';
import { type Statement, type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { ServiceKind } from '../service-kinds/service-kind.entity.js';
import type { CloseService } from './eligibility.inputs.js';
import { EligibilityRuleView, type RuleRow } from './eligibility.views.js';
import { EligibilityRule } from './eligibility-rule.entity.js';

/** Those that hold first, then what held before, the latest first. */
const RULES: Statement = {
  name: 'eligibility-rules',
  text: `SELECT r.id, r.service_kind AS "serviceKind", r.gender, r.created_at AS since, r.until, r.version, s.name AS "setByName", e.name AS "endedByName"
    FROM ref.eligibility_rule r LEFT JOIN access.staff s ON s.id = r.set_by LEFT JOIN access.staff e ON e.id = r.ended_by
    WHERE r.unit_id = $1 AND ($2::uuid[] IS NULL OR r.id = ANY ($2)) AND ($3::text IS NULL OR r.service_kind = $3)
      AND ($4::boolean IS NULL OR (r.until IS NULL) = $4)
    ORDER BY r.until IS NOT NULL, r.until DESC, r.service_kind, r.gender, r.id`,
};

const decides = (actor: Actor): boolean => actor.permissions.has(ClientsPermissions.decideEligibility.name);

/** Who needs a clinician's decision for which service: said by the medical head or the administrator, and kept (E09). */
@Injectable()
export class EligibilityRules {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<EligibilityRuleView>> {
    return this.work.look(actor, 'clients.eligibility-rule.list', async (tx) => {
      const { id, serviceKind, current } = query.filter;
      const rows = await tx.rows<RuleRow>(RULES, [tx.unitId, id ?? null, serviceKind ?? null, current ?? null]);
      return Page.of(
        rows.map((row) => new EligibilityRuleView(row, decides(actor))),
        query,
      );
    });
  }

  close(actor: StaffActor, { serviceKind, gender }: CloseService): Promise<EligibilityRuleView> {
    return this.work.run(actor, 'clients.eligibility-rule.set', async (tx) => {
      const [kind] = await tx.find(ServiceKind, { unitId: tx.unitId, code: serviceKind });
      if (kind?.compartment !== 'spiralen')
        throw new RuleBroken('service.not-given-here', 'The clinic does not give this service.');
      const rule = Object.assign(new EligibilityRule(), {
        ...{ unitId: tx.unitId, createdAt: tx.now, serviceKind, gender, setBy: actor.id },
      });
      await tx.add(rule);
      return this.#view(tx, rule.id);
    });
  }

  end(actor: StaffActor, id: string, expected: Expected): Promise<EligibilityRuleView> {
    return this.work.run(actor, 'clients.eligibility-rule.end', async (tx) => {
      const rule = await tx.lock(EligibilityRule, id);
      expected.of(rule);
      if (rule.until !== null) throw new RuleBroken('eligibility-rule.ended', 'The rule no longer holds.');
      rule.end(actor.id, tx.now);
      await tx.save(rule);
      return this.#view(tx, id);
    });
  }

  async #view(tx: Tx, id: string): Promise<EligibilityRuleView> {
    return new EligibilityRuleView(await tx.row<RuleRow>(RULES, [tx.unitId, [id], null, null]), decides(tx.actor));
  }
}
