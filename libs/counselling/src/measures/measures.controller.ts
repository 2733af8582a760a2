import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, SignedIn, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { InstrumentsService } from './instruments.service.js';
import { AddInstrument, ChangeInstrument, CorrectMeasurement, RecordMeasurement } from './measure.inputs.js';
import { InstrumentView, MeasurementVersionView, MeasurementView } from './measure.views.js';
import { MeasurementList } from './measurement-list.js';
import { PHASES } from './measurement.entity.js';
import { MeasurementsService } from './measurements.service.js';

const INSTRUMENTS = { resource: 'instruments', filters: { active: 'flag' }, sorts: ['code'] } as const;
const MEASUREMENTS = {
  resource: 'measurements',
  filters: { clientId: 'id', contractId: 'id', instrument: 'text', phase: PHASES },
  sorts: ['measuredOn'],
} as const;

/** Where instruments are kept, and the scores of clients entered, read and corrected. */
@Controller()
export class MeasuresController {
  constructor(
    private readonly instruments: InstrumentsService,
    private readonly measurements: MeasurementsService,
    private readonly shelf: MeasurementList,
  ) {}

  @Get('instruments')
  @SignedIn()
  @ApiOkResponse({ type: [InstrumentView] })
  list(@Who() actor: StaffActor, @Lists(INSTRUMENTS) query: ListQuery): Promise<Page<InstrumentView>> {
    return this.instruments.list(actor, query);
  }

  @Post('instruments')
  @Requires(CounsellingPermissions.keepInstruments)
  @ApiCreatedResponse({ type: InstrumentView })
  add(@Who() actor: StaffActor, @Body() body: AddInstrument): Promise<InstrumentView> {
    return this.instruments.add(actor, body);
  }

  @Patch('instruments/:id')
  @Requires(CounsellingPermissions.keepInstruments)
  @ApiOkResponse({ type: InstrumentView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeInstrument,
    @IfMatch() expected: Expected,
  ): Promise<InstrumentView> {
    return this.instruments.change(actor, id, { input, expected });
  }

  @Get('measurements')
  @Requires(CounsellingPermissions.readMeasures)
  @ApiOkResponse({ type: [MeasurementView] })
  measured(@Who() actor: StaffActor, @Lists(MEASUREMENTS) query: ListQuery): Promise<Page<MeasurementView>> {
    return this.shelf.list(actor, query);
  }

  @Post('measurements')
  @Requires(CounsellingPermissions.recordMeasures)
  @ApiCreatedResponse({ type: MeasurementView })
  record(@Who() actor: StaffActor, @Body() body: RecordMeasurement): Promise<MeasurementView> {
    return this.measurements.record(actor, body);
  }

  @Post('measurements/:id/corrections')
  @Requires(CounsellingPermissions.recordMeasures)
  @ApiCreatedResponse({ type: MeasurementView })
  correct(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: CorrectMeasurement,
    @IfMatch() expected: Expected,
  ): Promise<MeasurementView> {
    return this.measurements.correct(actor, id, { input, expected });
  }

  @Get('measurements/:id/versions')
  @Requires(CounsellingPermissions.readMeasures)
  @ApiOkResponse({ type: [MeasurementVersionView] })
  versions(@Who() actor: StaffActor, @PathId() id: string): Promise<MeasurementVersionView[]> {
    return this.shelf.versions(actor, id);
  }
}
