import { settingsOf } from './settings.js';

const WEAK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

describe('the settings of the embedded server', () => {
  it('can not be made to lose what was committed', () => {
    expect(settingsOf(false, 5432, WEAK)).toMatchObject({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
    });
  });

  it('can not be made to listen to other machines, or to log statements', () => {
    const wished = { listen_addresses: '*', log_statement: 'all', log_min_duration_statement: '0', port: '1' };
    expect(settingsOf(true, 5432, wished)).toMatchObject({
      listen_addresses: '127.0.0.1',
      log_statement: 'none',
      log_min_duration_statement: '-1',
      port: '5432',
    });
  });

  it('take other sizes, and are fast and forgetful for a cluster that is thrown away', () => {
    expect(settingsOf(false, 5432, { shared_buffers: '1GB' })).toMatchObject({
      shared_buffers: '1GB',
      max_connections: '100',
    });
    expect(settingsOf(true, 5432)).toMatchObject(WEAK);
  });
});
