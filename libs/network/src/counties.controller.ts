import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { SignedIn } from '#access';
import { SWEDEN } from '#kernel';
import { type ListQuery, Lists, Page, Text, Texts } from '#web';

/** A county and its municipalities, to choose a home from. */
export class CountyView {
  @Text({ max: 2 }) readonly id: string;
  @Text({ max: 2 }) readonly code: string;
  @Text({ max: 30 }) readonly name: string;
  @Texts({ max: 60, length: 30 }) readonly municipalities: readonly string[];
}

/** The counties of Sweden. */
@Controller('counties')
export class CountiesController {
  @Get()
  @SignedIn()
  @ApiOkResponse({ type: [CountyView] })
  list(@Lists({ resource: 'counties' }) query: ListQuery): Page<CountyView> {
    return Page.of(
      SWEDEN.map((county) => ({ id: county.code, ...county })),
      query,
    );
  }
}
