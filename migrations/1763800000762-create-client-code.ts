import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The code an anonymous client may hold (GDPR 11.2, decision 44): one for a file, and of it nothing but a keyed hash. */
export class CreateClientCode1763800000762 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE clients.client_code (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        compartment text        NOT NULL,
        client_id   uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        lookup      bytea       NOT NULL CHECK (octet_length(lookup) = 32),
        made_at     timestamptz NOT NULL,
        made_by     uuid        NOT NULL,
        CONSTRAINT client_code_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT client_code_by_staff FOREIGN KEY (unit_id, made_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT one_code_per_file UNIQUE (unit_id, client_id),
        CONSTRAINT one_file_per_code UNIQUE (unit_id, lookup)
      );
      CREATE INDEX identity_lookup_of_client ON clients.identity_lookup (client_id);
      SELECT ctx.wall_off('clients.client_code', 'shell');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX clients.identity_lookup_of_client; DROP TABLE clients.client_code;');
  }
}
