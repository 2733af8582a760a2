/** What a caller may replace: sizes that depend on the machine. */
const SIZES: Record<string, string> = {
  max_connections: '100',
  shared_buffers: '256MB',
  jit: 'off',
};

/** Statements and the values in them are never logged: they would carry personal data into a text file. */
const HOUSE: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_destination: 'stderr',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
};

/** What was committed is on disk: no caller can weaken this for a cluster that is kept. */
const KEPT: Record<string, string> = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

const THROWN_AWAY: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  autovacuum: 'off',
};

/** The server settings given on the command line, where they win over every file in the cluster. */
export function settingsOf(
  ephemeral: boolean,
  port: number,
  wished: Record<string, string> = {},
): Record<string, string> {
  const changeable = ephemeral ? { ...SIZES, ...THROWN_AWAY, ...wished } : { ...SIZES, ...wished, ...KEPT };
  return { ...changeable, ...HOUSE, port: String(port) };
}
