import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { fromDatabase } from '../errors/from-database.js';
import { setContextSql } from './signed-context.js';

/** One snapshot for everything, unless a work takes locks first and must read what others did while it waited for them. */
export type Mode = 'REPEATABLE READ READ ONLY' | 'REPEATABLE READ READ WRITE' | 'READ COMMITTED READ WRITE';

interface RunnerState {
  isTransactionActive: boolean;
  transactionDepth: number;
}

/** One client of the pool inside one transaction that acts as one principal. Its queries run one after the other. */
export class Transaction {
  private tail: Promise<unknown> = Promise.resolve();
  private done = false;

  private constructor(
    private readonly runner: QueryRunner,
    readonly em: EntityManager,
    readonly now: Date,
  ) {}

  /** Opens with one message: BEGIN and the signed context. */
  static async open(source: DataSource, actor: Actor, key: string, mode: Mode): Promise<Transaction> {
    const runner = source.createQueryRunner();
    const now = new Date();
    let client: { query(text: string): Promise<unknown> } | undefined;
    try {
      client = (await runner.connect()) as { query(text: string): Promise<unknown> };
      await client.query(`BEGIN ISOLATION LEVEL ${mode}; ${setContextSql(actor, key, now)}`);
    } catch (error) {
      // A half-opened transaction would meet the next one on this line.
      await client?.query('ROLLBACK').catch(() => undefined);
      await runner.release();
      throw error;
    }
    // TypeORM must know that a transaction is open, or save() and friends would commit it.
    const state = runner as unknown as RunnerState;
    state.isTransactionActive = true;
    state.transactionDepth = 1;
    const transaction = new Transaction(runner, source.createEntityManager(runner), now);
    const query = runner.query.bind(runner);
    runner.query = ((text: string, parameters?: unknown[], structured?: boolean) =>
      transaction.chain(() => query(text, parameters, structured as true))) as QueryRunner['query'];
    return transaction;
  }

  /** Rows of a statement, after every statement asked before it. */
  sql<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.runner.query(text, parameters) as Promise<Row[]>;
  }

  async commit(): Promise<void> {
    await this.end('COMMIT');
  }

  /** Rolls back and gives the client back; safe to call twice, and when the connection is gone. */
  async rollback(): Promise<void> {
    await this.end('ROLLBACK').catch(() => undefined);
  }

  private async end(statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (this.done) return;
    this.done = true;
    await this.tail.catch(() => undefined);
    const state = this.runner as unknown as RunnerState;
    const client = (await this.runner.connect()) as { query(text: string): Promise<unknown> };
    try {
      await client.query(statement);
    } finally {
      state.isTransactionActive = false;
      state.transactionDepth = 0;
      await this.runner.release();
    }
  }

  private chain<T>(work: () => Promise<T>): Promise<T> {
    if (this.done) return Promise.reject(new Error('the transaction has ended'));
    const next = this.tail.catch(() => undefined).then(work);
    this.tail = next;
    return next.catch((error: unknown) => {
      throw fromDatabase(error);
    });
  }
}
