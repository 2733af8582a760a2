import { Injectable } from '@nestjs/common';
import { NotFound, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { type Listing, listed } from '../listing.js';
import { type Keyed, opener } from '../sealed.js';
import { type MeasurementRow, MeasurementVersionView, MeasurementView } from './measure.views.js';

const SELECT = `SELECT m.id, m.client_id AS "clientId", m.compartment, m.contract_id AS "contractId", i.code AS instrument,
    i.edition AS "instrumentVersion", i.name AS "instrumentName", i.lower_is_better AS "lowerIsBetter", m.phase, m.measured_on::text AS "measuredOn",
    m.total, m.subscales, s.name AS "recordedByName", m.correction_reason AS "correctionReason", m.version, k.wrapped, count(*) OVER () AS total_rows
  FROM counselling.measurement m JOIN counselling.instrument i ON i.id = m.instrument_id
  LEFT JOIN access.staff s ON s.id = m.recorded_by LEFT JOIN clients.data_key k ON k.client_id = m.client_id`;

const LISTING: Omit<Listing, 'fixed'> = {
  name: 'measurements',
  select: SELECT,
  always: 'm.unit_id = $1',
  filters: {
    id: 'm.id = ANY (?::uuid[])',
    clientId: 'm.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    contractId: 'm.contract_id = ?',
    instrument: 'i.code = ?',
    phase: 'm.phase = ?',
  },
  sorts: { measuredOn: 'm.measured_on' },
  order: 'm.measured_on, i.code, m.id',
};

const ONE = { name: 'measurement-one', text: `${SELECT} WHERE m.unit_id = $1 AND m.id = $2` };

const VERSIONS = {
  name: 'measurement-versions',
  text: `SELECT v.measurement_id AS id, v.client_id AS "clientId", v.version, v.phase, v.measured_on::text AS "measuredOn", v.total, v.subscales,
      s.name AS "recordedByName", v.created_at AS "recordedAt", v.correction_reason AS "correctionReason", k.wrapped
    FROM counselling.measurement_version v LEFT JOIN access.staff s ON s.id = v.recorded_by
    LEFT JOIN clients.data_key k ON k.client_id = v.client_id WHERE v.unit_id = $1 AND v.measurement_id = $2 ORDER BY v.version`,
};

type Row = MeasurementRow & Keyed & { correctionReason: Buffer | null; total_rows: string };

/** Shows measurements to the care team, and what each of them has said before. */
@Injectable()
export class MeasurementList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<MeasurementView>> {
    return this.work.look(actor, 'counselling.measurement.list', async (tx) => {
      const rows = await tx.rows<Row>(...listed({ ...LISTING, fixed: [tx.unitId] }, query));
      return new Page(
        rows.map((row) => view(tx, row)),
        Number(rows[0]?.total_rows ?? 0),
        query,
      );
    });
  }

  versions(actor: StaffActor, id: string): Promise<MeasurementVersionView[]> {
    return this.work.look(actor, 'counselling.measurement.history', async (tx) => {
      const rows = await tx.rows<Row & { recordedAt: Date }>(VERSIONS, [tx.unitId, id]);
      if (rows.length === 0) throw new NotFound();
      return rows.map((row) => {
        const { id: _id, clientId: _client, ...plain } = opened(tx, row);
        return new MeasurementVersionView({ ...plain, recordedAt: row.recordedAt.toISOString() });
      });
    });
  }

  async one(tx: Tx, id: string): Promise<MeasurementView> {
    return view(tx, await tx.row<Row>(ONE, [tx.unitId, id]));
  }
}

const view = (tx: Tx, row: Row): MeasurementView => new MeasurementView(opened(tx, row), tx.actor);

function opened(tx: Tx, row: Row): MeasurementRow {
  tx.shown([row.clientId]);
  const { wrapped: _key, total_rows: _total, ...plain } = row;
  return { ...plain, correctionReason: opener(tx)(row, 'measurement.correction_reason', row.correctionReason) };
}
