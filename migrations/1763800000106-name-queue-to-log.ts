import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The manager's queue also says whose places it shows, for the access log and for nothing else. */
export class NameQueueToLog1763800000106 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(queueByNumber({ columns: ', client_id uuid', values: ', q.client_id' }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(queueByNumber({ columns: '', values: '' }));
  }
}

const queueByNumber = ({ columns, values }: { columns: string; values: string }): string => `
  DROP FUNCTION counselling.queue_by_number();
  CREATE FUNCTION counselling.queue_by_number() RETURNS TABLE (id uuid, number text, compartment text, service_kind text, status text,
    priority text, entered_at timestamptz, offers_made smallint, version integer${columns})
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT q.id, c.number, q.compartment, q.service_kind, q.status, q.priority, q.entered_at, q.offers_made, q.version${values}
     FROM counselling.queue_entry q JOIN clients.client c ON c.unit_id = q.unit_id AND c.compartment = q.compartment AND c.id = q.client_id
     WHERE q.unit_id = ctx.unit_id() AND q.ended_at IS NULL AND 'unit_manager' = ANY (ctx.roles()) $$;
  GRANT CREATE ON SCHEMA counselling TO takt_stat;
  ALTER FUNCTION counselling.queue_by_number() OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA counselling FROM takt_stat;
  REVOKE ALL ON FUNCTION counselling.queue_by_number() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counselling.queue_by_number() TO takt_app;
`;
