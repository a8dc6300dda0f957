import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { Requires } from '../../platform/access/requires.decorator.js';
import { BadInput, NotFound } from '../../platform/errors/errors.js';
import { Ctx, type RequestContext } from '../../platform/http/request-context.js';
import { readSurvey } from '../survey/read-survey.js';
import { surveyBytes } from '../survey/survey-source.js';
import { checkSurvey } from './check-survey.js';
import { addEntities } from './mend-survey.js';
import { receiveSurvey } from './receive-survey.js';
import { skippedCsv } from './skipped-csv.js';

const Named = v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) });
const Id = v.pipe(v.string(), v.uuid());

/** Survey files come in as streams, past GraphQL, and are looked at: no library is written. */
@Controller('imports/surveys')
export class SurveysController {
  /** The body is the outlet file. Answers with the id of the check. */
  @Requires('onboarding.import')
  @Post()
  async check(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest, @Query() query: unknown) {
    const { name, bytes } = await received(request, query);
    const survey = await readSurvey({ outlets: surveyBytes(name, bytes) });
    const { tenantId: consortiumId } = ctx.actor;
    if (!consortiumId) throw new NotFound();
    const { id } = await ctx.write((tx) => checkSurvey(tx, { consortiumId, name, bytes, survey }));
    return { id };
  }

  /** The body is the file of library systems of the same survey. */
  @Requires('onboarding.import')
  @Post(':id/entities')
  async add(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Param('id') checkId: string,
    @Query() query: unknown,
  ) {
    if (!v.is(Id, checkId)) throw new NotFound();
    const { name, bytes } = await received(request, query);
    const { id } = await ctx.write((tx) => addEntities(tx, { checkId, name, bytes }));
    return { id };
  }

  @Requires('onboarding.import')
  @Get(':id/not-added.csv')
  async skipped(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply) {
    if (!v.is(Id, id)) throw new NotFound();
    const { name, csv } = await skippedCsv(await ctx.read(), id);
    await ctx.close();
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`)
      .send(csv);
  }
}

async function received(request: FastifyRequest, query: unknown): Promise<{ name: string; bytes: Buffer }> {
  const named = v.safeParse(Named, query);
  if (!named.success) throw new BadInput('say the name of the file');
  if (!(request.body instanceof Readable)) throw new BadInput('send the file as application/octet-stream');
  return { name: named.output.name, bytes: await receiveSurvey(request.body) };
}
