import { Controller, Get } from '@nestjs/common';
import { Public } from '#access';
import { Overloaded } from '#kernel';
import { UnitOfWork } from '#persistence';

/** What a watchman asks: does the process run, and does the database answer? */
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<{ status: string }> {
    await this.work
      .outside((client) => client.query('SELECT 1'))
      .catch(() => {
        // Whatever keeps the database from answering, the watchman needs to know only that it does.
        throw new Overloaded();
      });
    return { status: 'ready' };
  }
}
