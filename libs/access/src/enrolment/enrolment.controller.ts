import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Public } from '../decorators.js';
import { RequestId } from '../sign-in/sign-in.guards.js';
import { Enrol, EnrolledView } from './enrolment.inputs.js';
import { EnrolmentService } from './enrolment.service.js';

/** The door for whoever comes with a one-time link. */
@Controller('enrolment')
export class EnrolmentController {
  constructor(private readonly enrolment: EnrolmentService) {}

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: EnrolledView })
  async enrol(@Body() body: Enrol, @RequestId() requestId: string): Promise<EnrolledView> {
    return new EnrolledView(await this.enrolment.enrol(body, requestId));
  }
}
