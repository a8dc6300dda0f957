import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { Requires } from '../access/requires.decorator.js';
import { Database } from '../database/database.js';
import { theOne } from '../database/rows.js';
import { BadInput, NotFound } from '../errors/errors.js';
import { Ctx, type RequestContext } from '../http/request-context.js';
import { FileStore } from './file-store.js';
import { keepFile, mayKeepFile } from './keep-file.js';
import { receiveFile } from './receive-file.js';
import { StoredFile } from './stored-file.entity.js';

const Handed = v.object({
  class: v.picklist(['agreement', 'staff']),
  tenantId: v.pipe(v.string(), v.uuid()),
  subjectId: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.maxLength(400)),
});

/** Files come in and go out as streams, past GraphQL, and each is checked anew through the row that it belongs to. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly store: FileStore,
    private readonly database: Database,
  ) {}

  /** The body is the file itself; the address says its name and the row it belongs to. */
  @Requires('file.keep')
  @Post()
  async keep(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest, @Query() query: unknown) {
    const handed = v.safeParse(Handed, query);
    if (!handed.success) throw new BadInput('say class, tenantId, subjectId and name of the file');
    const { name, ...owner } = handed.output;
    if (!(request.body instanceof Readable)) throw new BadInput('send the file as application/octet-stream');
    // A snapshot of its own: none stays open while the bytes arrive.
    await this.database.read(ctx.actor, (tx) => mayKeepFile(tx, owner));
    const received = await receiveFile(this.store, name, request.body);
    const file = await ctx.write((tx) => keepFile(tx, received, owner));
    return { id: file.id, name: file.name, mediaType: file.mediaType, sizeBytes: file.sizeBytes };
  }

  @Requires('file.read')
  @Get(':id')
  async read(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply) {
    if (!v.is(v.pipe(v.string(), v.uuid()), id)) throw new NotFound();
    const file = await theOne(await ctx.read(), StoredFile, { id });
    await ctx.close();
    const content = await this.store.get(file.id);
    void reply
      .header('content-type', file.mediaType)
      .header('content-length', file.sizeBytes)
      .header('content-disposition', attachment(file.name))
      .send(content);
  }
}

/** Saved, never shown in place (RFC 6266). */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
