import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { addressFor, runtimeOptions } from './connections.js';
import { StatReader } from './stat-reader.js';
import { UnitOfWork } from './unit-of-work.js';
import { KeyRing } from './vault/key-ring.js';

/** Which database, and the keys to what is sealed in it. */
export interface DatabaseSettings {
  readonly adminUrl: string;
  readonly keys: KeyRing;
}

const JOBS = Symbol('the jobs’ own door into the database');

/** Gives the house its unit of work. Entities are gathered from the modules that name them. */
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(
    private readonly stat: StatReader,
    private readonly work: UnitOfWork,
  ) {}

  static for({ adminUrl, keys }: DatabaseSettings): DynamicModule {
    const staff = {
      ...runtimeOptions(addressFor(adminUrl, 'takt_app', keys)),
      autoLoadEntities: true,
      retryAttempts: 0,
    };
    return {
      module: PersistenceModule,
      global: true,
      imports: [TypeOrmModule.forRoot(staff)],
      providers: [
        { provide: KeyRing, useValue: keys },
        { provide: StatReader, useFactory: () => new StatReader(addressFor(adminUrl, 'takt_stat_reader', keys)) },
        {
          provide: JOBS,
          inject: [getDataSourceToken()],
          useFactory: (door: DataSource) =>
            new DataSource(runtimeOptions(addressFor(adminUrl, 'takt_jobs', keys), door.options.entities)).initialize(),
        },
        {
          provide: UnitOfWork,
          inject: [getDataSourceToken(), JOBS],
          useFactory: (door: DataSource, jobs: DataSource) => new UnitOfWork({ staff: door, jobs }, keys),
        },
      ],
      exports: [UnitOfWork, KeyRing, StatReader],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.work.close();
    await this.stat.close();
  }
}
