import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import type { Database, WriteOptions } from '../database/database.js';
import type { ReadTx, WriteTx } from '../database/tx.js';
import { RequestEnded, SignedOut } from '../errors/errors.js';

/** How a field is looked up for many parents at once: rows in the order of the keys, null where there is none. */
export type Loader<K, V> = (tx: ReadTx, keys: readonly K[]) => Promise<(V | null)[]>;

/** One request: who asks, its one snapshot, its writes, its loaders. Nothing in it outlives the request. */
export class RequestContext {
  /** The permission of the root operation, which names the deed in the audit. */
  deed?: string;
  private snapshot?: Promise<{ tx: ReadTx; close(): Promise<void> }>;
  private loaders = new Map<unknown, DataLoader<never, unknown>>();
  private closed = false;
  private wasCut = false;

  constructor(
    private readonly database: Database,
    private readonly who: Actor | undefined,
    readonly requestId: string,
  ) {}

  get signedIn(): boolean {
    return this.who !== undefined;
  }

  get actor(): Actor {
    if (!this.who) throw new SignedOut();
    return this.who;
  }

  /** The operation's one read-only transaction, opened on first use. */
  async read(): Promise<ReadTx> {
    if (this.closed) throw new RequestEnded();
    this.snapshot ??= this.database.openRead(this.actor);
    const { tx } = await this.snapshot;
    return tx;
  }

  /** One transaction of its own, committed before this returns. The next `read` sees the new state. */
  async write<T>(
    work: (tx: WriteTx) => Promise<T>,
    options: Pick<WriteOptions, 'isolation'> = {},
  ): Promise<T> {
    await this.endRead();
    return this.database.write(this.actor, work, {
      ...options,
      deed: this.deed,
      requestId: this.requestId,
    });
  }

  /** The value of one key, batched with the other keys that are asked for in the same turn. */
  async load<K, V>(loader: Loader<K, V>, key: K): Promise<V | null> {
    let found = this.loaders.get(loader) as DataLoader<K, V | null> | undefined;
    if (!found) {
      found = new DataLoader<K, V | null>(async (keys) => loader(await this.read(), keys));
      this.loaders.set(loader, found as unknown as DataLoader<never, unknown>);
    }
    return found.load(key);
  }

  /** Whoever asked went away before the answer was out. */
  get cut(): boolean {
    return this.wasCut;
  }

  /** Ends what is open, because the connection closed before the answer was out. */
  async cutOff(): Promise<void> {
    this.wasCut = true;
    await this.close();
  }

  /** Ends what is open; called when the answer is ready. */
  async close(): Promise<void> {
    this.closed = true;
    await this.endRead();
  }

  private async endRead(): Promise<void> {
    const open = this.snapshot;
    this.snapshot = undefined;
    this.loaders = new Map();
    if (open) await open.then(({ close }) => close()).catch(() => undefined);
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    ctx?: RequestContext;
  }
}

/** The request's context as a resolver's or controller's parameter. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const ctx =
    context.getType<GqlContextType>() === 'graphql'
      ? GqlExecutionContext.create(context).getContext<{ ctx?: RequestContext }>().ctx
      : context.switchToHttp().getRequest<FastifyRequest>().ctx;
  if (!ctx) throw new SignedOut();
  return ctx;
});
