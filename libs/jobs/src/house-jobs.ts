import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { ZONE } from '#calendar';
import { jobActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { JOBS, type Job } from './job.js';

const UNITS = { name: 'job-units', text: 'SELECT id FROM access.unit ORDER BY id' };

/** Runs the house's jobs: at their hours through one queue in the database, so that two processes never both do one. */
@Injectable()
export class HouseJobs implements OnApplicationShutdown {
  #boss: PgBoss | undefined;

  constructor(
    private readonly work: UnitOfWork,
    @Inject(JOBS) private readonly jobs: readonly Job[],
  ) {}

  /** Does everything once now, and goes on at the jobs' hours. */
  async start(jobsUrl: string, complain: (error: Error) => void): Promise<void> {
    for (const job of this.jobs) await this.runNow(job);
    const boss = new PgBoss({ connectionString: jobsUrl, schema: 'pgboss', createSchema: false, max: 2 });
    boss.on('error', complain);
    await boss.start();
    for (const job of this.jobs) {
      await boss.createQueue(job.name);
      await boss.schedule(job.name, job.cron, null, { tz: ZONE });
      await boss.work(job.name, () => this.runNow(job));
    }
    this.#boss = boss;
  }

  /** One job in every unit, each in a transaction of its own, or in those it opens one after the other. */
  async runNow(job: Job): Promise<void> {
    const { rows } = await this.work.outside((client) => client.query({ ...UNITS }));
    for (const { id } of rows as { id: string }[]) {
      const step = <T>(work: (tx: Tx) => Promise<T>) =>
        this.work.look(jobActor(job.name, id), `jobs.${job.name}`, work);
      await ('go' in job ? job.go(step) : step((tx) => job.run(tx)));
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#boss?.stop({ graceful: true, timeout: 5_000 });
  }
}
