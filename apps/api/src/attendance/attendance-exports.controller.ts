import { Readable } from 'node:stream';
import { parseCalendarDay } from '@mutuality/domain/time';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import * as v from 'valibot';
import { organizationById } from '../organizations/organization-queries.js';
import { Requires } from '../platform/access/requires.decorator.js';
import { BadInput } from '../platform/errors/errors.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { hoursCsv } from './hours-csv.js';
import { fiscalYearHours } from './hours-totals.js';

const id = v.pipe(v.string(), v.uuid());

const Asked = v.object({
  libraryId: id,
  branchId: v.optional(id),
  day: v.pipe(
    v.string(),
    v.check((text) => parseCalendarDay(text) !== null),
  ),
});

/** Figures to take away, past GraphQL: each is read by whoever asks, with the same checks as on screen. */
@Controller('exports')
export class AttendanceExportsController {
  /** Hours by month of the fiscal year that holds `day`. The name of the file says nothing about what the program is. */
  @Requires('attendance.read')
  @Get('hours.csv')
  async hours(@Ctx() ctx: RequestContext, @Query() query: unknown, @Res() reply: FastifyReply) {
    const asked = v.safeParse(Asked, query);
    if (!asked.success) throw new BadInput('say libraryId, day and, for one branch, branchId');
    const { libraryId, branchId = null, day } = asked.output;
    const tx = await ctx.read();
    const hours = await fiscalYearHours(tx, libraryId, branchId, day);
    const { name } = await organizationById(tx, libraryId);
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="hours-${hours.fiscalYear}.csv"`)
      .send(Readable.from(hoursCsv(name, hours)));
  }
}
