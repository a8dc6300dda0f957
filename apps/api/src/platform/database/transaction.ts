import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { RequestEnded } from '../errors/errors.js';
import { fromDatabase } from '../errors/from-database.js';
import { setContextSql } from './signed-context.js';
import { statementName } from './statement-name.js';

/** One snapshot for everything, unless a work takes locks first and must read what others did while it waited for them. */
export type Mode = 'REPEATABLE READ READ ONLY' | 'REPEATABLE READ READ WRITE' | 'READ COMMITTED READ WRITE';

/** The driver's connection, where a named statement is parsed once and planned once it has proved itself. */
interface Connection {
  query(statement: string | { name?: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

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
    private readonly connection: Connection,
    readonly em: EntityManager,
    readonly now: Date,
  ) {}

  /** Opens with one message: BEGIN and the signed context. */
  static async open(source: DataSource, actor: Actor, key: string, mode: Mode): Promise<Transaction> {
    const runner = source.createQueryRunner();
    const now = new Date();
    let connection: Connection | undefined;
    try {
      connection = (await runner.connect()) as Connection;
      await connection.query(`BEGIN ISOLATION LEVEL ${mode}; ${setContextSql(actor, key, now)}`);
    } catch (error) {
      // A half-opened transaction would meet the next one on this line.
      await connection?.query('ROLLBACK').catch(() => undefined);
      await runner.release();
      throw error;
    }
    // TypeORM must know that a transaction is open, or save() and friends would commit it.
    const state = runner as unknown as RunnerState;
    state.isTransactionActive = true;
    state.transactionDepth = 1;
    const transaction = new Transaction(runner, connection, source.createEntityManager(runner), now);
    const query = runner.query.bind(runner);
    runner.query = ((text: string, parameters?: unknown[], structured?: boolean) =>
      transaction.chain(() => query(text, parameters, structured as true))) as QueryRunner['query'];
    return transaction;
  }

  /** Rows of a statement, after every statement asked before it. */
  sql<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.chain(async () => {
      const { rows } = await this.connection.query({ name: statementName(text), text, values: parameters });
      return rows as Row[];
    });
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
    try {
      await this.connection.query(statement);
    } finally {
      state.isTransactionActive = false;
      state.transactionDepth = 0;
      await this.runner.release();
    }
  }

  private chain<T>(work: () => Promise<T>): Promise<T> {
    if (this.done) return Promise.reject(new RequestEnded());
    const next = this.tail.catch(() => undefined).then(work);
    this.tail = next;
    return next.catch((error: unknown) => {
      throw fromDatabase(error);
    });
  }
}
