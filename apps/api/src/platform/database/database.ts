import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Refused } from '../errors/errors.js';
import { fromDatabase, replaysAfter } from '../errors/from-database.js';
import { Transaction } from './transaction.js';
import type { DomainEvent, EnqueueOptions, ReadTx, WriteTx } from './tx.js';

export interface WriteOptions {
  /** The permission that names the deed in the audit when it is refused. */
  deed?: string;
  /** The request that it is done in, for the audit. */
  requestId?: string;
  /** READ COMMITTED for a work that takes locks before it reads; see docs/decisions. */
  isolation?: 'REPEATABLE READ' | 'READ COMMITTED';
}

interface Job {
  task: string;
  ids: Record<string, string>;
  options: EnqueueOptions;
}

/** What a write wants remembered and sent once it commits. */
class Outcome {
  events: DomainEvent[] = [];
  jobs: Job[] = [];
  nothing = false;
}

/** The only door to tenants' data. */
@Injectable()
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly contextKey: string,
  ) {}

  /** Opens a snapshot; whoever opens it ends it with `close`. */
  async openRead(actor: Actor): Promise<{ tx: ReadTx; close(): Promise<void> }> {
    const transaction = await Transaction.open(
      this.source,
      actor,
      this.contextKey,
      'REPEATABLE READ READ ONLY',
    );
    return { tx: readTx(actor, transaction), close: () => transaction.rollback() };
  }

  /** Runs `work` in one snapshot. For jobs and commands; requests use `ctx.read()`. */
  async read<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    const { tx, close } = await this.openRead(actor);
    try {
      return await work(tx);
    } finally {
      await close();
    }
  }

  /**
   * Runs `work` in one transaction, committed before this returns; replayed as a whole on a serialization failure. What it emits and
   * enqueues is written in the same transaction.
   */
  async write<T>(actor: Actor, work: (tx: WriteTx) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    const { deed, requestId, isolation = 'REPEATABLE READ' } = options;
    for (let attempt = 0; ; attempt += 1) {
      const transaction = await Transaction.open(
        this.source,
        actor,
        this.contextKey,
        `${isolation} READ WRITE`,
      );
      try {
        const outcome = new Outcome();
        const result = await work(writeTx(actor, transaction, outcome));
        await record(transaction, outcome, requestId);
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.rollback();
        if (attempt < replaysAfter(error)) continue;
        const meant = fromDatabase(error);
        if (meant instanceof Refused && deed) await this.recordRefusal(actor, deed, meant, requestId);
        throw meant;
      }
    }
  }

  private async recordRefusal(actor: Actor, deed: string, error: Refused, requestId?: string) {
    const transaction = await Transaction.open(
      this.source,
      actor,
      this.contextKey,
      'REPEATABLE READ READ WRITE',
    );
    try {
      await transaction.sql('select audit.append($1, $2, $3, null, null, $4, $5)', [
        deed,
        'REFUSED',
        [],
        { codes: error.refusals.map((refusal) => refusal.code) },
        requestId ?? null,
      ]);
      await transaction.commit();
    } finally {
      await transaction.rollback();
    }
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}

function readTx(actor: Actor, transaction: Transaction): ReadTx {
  return {
    actor,
    em: transaction.em,
    now: transaction.now,
    sql: (text, parameters) => transaction.sql(text, parameters),
  };
}

function writeTx(actor: Actor, transaction: Transaction, outcome: Outcome): WriteTx {
  return {
    ...readTx(actor, transaction),
    writes: true,
    emit: (event) => void outcome.events.push(event),
    enqueue: (task, ids, options = {}) => void outcome.jobs.push({ task, ids, options }),
    unchanged: () => void (outcome.nothing = true),
  };
}

async function record(transaction: Transaction, outcome: Outcome, requestId?: string) {
  if (outcome.events.length === 0 && !outcome.nothing) throw new Error('a write emitted no event');
  for (const { kind, tenants = [], subject, detail = {} } of outcome.events) {
    await transaction.sql(`select audit.append($1, 'DONE', $2, $3, $4, $5, $6)`, [
      kind,
      tenants,
      subject?.type ?? null,
      subject?.id ?? null,
      detail,
      requestId ?? null,
    ]);
  }
  for (const { task, ids, options } of outcome.jobs) {
    await transaction.sql('select jobs.enqueue($1, $2, $3, $4)', [
      task,
      ids,
      options.key ?? null,
      options.runAt ?? null,
    ]);
  }
}
