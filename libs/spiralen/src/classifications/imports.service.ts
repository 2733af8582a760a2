import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Expected, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { ClassificationImportPart } from './classification-import-part.entity.js';
import { ClassificationImport } from './classification-import.entity.js';
import type { Classification } from './classification-code.entity.js';
import type { BeginImport, SendPart } from './classification.inputs.js';
import { ClassificationImportView, ImportPreviewView } from './classification.views.js';
import { type CodeRow, type ReadTable, readTable } from './official-table.js';

const STANDING = {
  name: 'classification-codes-standing',
  text: `SELECT code, label, valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM ref.classification_code WHERE unit_id = $1 AND system = $2`,
};
const KEEP = {
  name: 'classification-codes-keep',
  text: `INSERT INTO ref.classification_code (id, unit_id, created_at, version, system, code, label, valid_from, valid_to)
    SELECT r.id, $1, $2, 1, $3, r.code, r.label, r.valid_from, r.valid_to FROM unnest($4::uuid[], $5::text[], $6::text[], $7::date[], $8::date[]) r (id, code, label, valid_from, valid_to)
    ON CONFLICT (unit_id, system, code) DO UPDATE SET label = EXCLUDED.label, valid_from = EXCLUDED.valid_from, valid_to = EXCLUDED.valid_to,
      version = classification_code.version + 1`,
};

/** As many at a time as a statement has time for on a slow day; all in one transaction, so the table is never half a file. */
const ROWS_AT_A_TIME = 2_000;

interface Difference {
  readonly added: readonly CodeRow[];
  readonly changed: readonly CodeRow[];
}

/** Brings official files in: part by part, looked at before, then whole or not at all. What a file leaves out stays. */
@Injectable()
export class ImportsService {
  constructor(private readonly work: UnitOfWork) {}

  begin(actor: StaffActor, { system }: BeginImport): Promise<ClassificationImportView> {
    return this.work.run(actor, 'spiralen.classification.begin', async (tx) => {
      const made = { unitId: tx.unitId, createdAt: tx.now, begunBy: actor.id, system };
      return new ClassificationImportView(await tx.add(Object.assign(new ClassificationImport(), made)));
    });
  }

  /** The file is held, so that nothing joins it while it is being imported. */
  send(actor: StaffActor, id: string, { number, lines }: SendPart): Promise<ClassificationImportView> {
    return this.work.run(actor, 'spiralen.classification.send', async (tx) => {
      const file = await tx.lock(ClassificationImport, id);
      file.mustBeOpen();
      const made = { unitId: tx.unitId, createdAt: tx.now, importId: id, number, lines };
      await tx.add(Object.assign(new ClassificationImportPart(), made));
      return new ClassificationImportView(file);
    });
  }

  preview(actor: StaffActor, id: string): Promise<ImportPreviewView> {
    return this.work.look(actor, 'spiralen.classification.preview', async (tx) => {
      const file = await tx.get(ClassificationImport, id);
      const table = await this.#read(tx, file);
      const { added, changed } = await this.#difference(tx, file.system, table.rows);
      return new ImportPreviewView(file, {
        rows: table.rows.length,
        added,
        changed: changed.length,
        faults: table.faults,
      });
    });
  }

  apply(actor: StaffActor, id: string, expected: Expected): Promise<ClassificationImportView> {
    return this.work.run(actor, 'spiralen.classification.import', async (tx) => {
      const file = await tx.lock(ClassificationImport, id);
      expected.of(file);
      file.mustBeOpen();
      const { rows, faults } = await this.#read(tx, file);
      if (faults.length > 0)
        throw new RuleBroken('classification.faulty', 'The file has faults; nothing was imported.', {
          faults: faults.length,
        });
      const { added, changed } = await this.#difference(tx, file.system, rows);
      // In one order, so that two who import at once wait for each other and never in a ring.
      const inOrder = [...added, ...changed].toSorted((a, b) => (a.code < b.code ? -1 : 1));
      for (let from = 0; from < inOrder.length; from += ROWS_AT_A_TIME)
        await this.#keep(tx, file.system, inOrder.slice(from, from + ROWS_AT_A_TIME));
      file.apply(tx.now, { added: added.length, changed: changed.length });
      return new ClassificationImportView(await tx.save(file));
    });
  }

  async #read(tx: Tx, { id: importId, unitId, system }: ClassificationImport): Promise<ReadTable> {
    const parts = await tx.find(ClassificationImportPart, { unitId, importId });
    const inOrder = parts.toSorted((a, b) => a.number - b.number);
    if (inOrder.some(({ number }, index) => number !== index + 1))
      throw new RuleBroken('classification.part-missing', 'A part of the file has not come.');
    return readTable(
      system,
      inOrder.flatMap(({ lines }) => lines),
    );
  }

  async #difference(tx: Tx, system: Classification, rows: readonly CodeRow[]): Promise<Difference> {
    const standing = new Map(
      (await tx.rows<CodeRow>(STANDING, [tx.unitId, system])).map((one) => [one.code, said(one)]),
    );
    return {
      added: rows.filter(({ code }) => !standing.has(code)),
      changed: rows.filter((row) => standing.has(row.code) && standing.get(row.code) !== said(row)),
    };
  }

  async #keep(tx: Tx, system: Classification, rows: readonly CodeRow[]): Promise<void> {
    const columns = [
      rows.map(() => v7()),
      rows.map(({ code }) => code),
      rows.map(({ label }) => label),
      rows.map(({ validFrom }) => validFrom),
      rows.map(({ validTo }) => validTo),
    ];
    await tx.change(KEEP, [tx.unitId, tx.now, system, ...columns]);
  }
}

const said = ({ label, validFrom, validTo }: CodeRow): string => JSON.stringify([label, validFrom, validTo]);
