import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Settings } from '../settings.js';
import { FileStore, FolderFileStore } from './file-store.js';
import { FilesController } from './files.controller.js';

@Module({
  controllers: [FilesController],
  providers: [
    {
      provide: FileStore,
      useFactory: (settings: Settings) => new FolderFileStore(settings.dataDir),
      inject: [Settings],
    },
  ],
  exports: [FileStore],
})
export class FilesModule implements OnModuleInit {
  constructor(private readonly http: HttpAdapterHost) {}

  /** A file's body stays a stream. Another site cannot send this type without asking first. */
  onModuleInit(): void {
    const fastify = this.http.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) =>
      done(null, payload),
    );
  }
}
