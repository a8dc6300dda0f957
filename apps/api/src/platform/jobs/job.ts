import type { AuthStore } from '../access/auth-store.js';
import type { EnqueueOptions, ReadTx } from '../database/tx.js';
import type { Mailer } from '../mail/mailer.js';
import type { Recipient } from './recipient.js';

/** What a job was enqueued with: ids, days and short words. */
export type Ids<Name extends string = string> = Record<Name, string>;

/** One try of one job, and what it may use. */
export interface JobRun {
  /** The same for every try of this job, different from every other job. */
  readonly key: string;
  readonly enqueuedAt: Date;
  /** Aborted when the process stops. */
  readonly signal: AbortSignal;
  readonly auth: AuthStore;
  readonly mailer: Mailer;
  /**
   * Reads as the person behind an affiliation, with their own eyes and read-only, so that what is sent was checked again at
   * delivery (R14). Null when the affiliation ended or the person was suspended: deliver nothing.
   */
  deliverAs<T>(affiliationId: string, work: (tx: ReadTx, to: Recipient) => Promise<T>): Promise<T | null>;
  /** Does `work` unless an earlier try of this job did: for effects outside the database. */
  once(work: () => Promise<void>): Promise<void>;
  enqueue(task: string, ids: Ids, options?: EnqueueOptions): Promise<void>;
  /** Enqueues these jobs all together, and not again when this job is tried again. */
  enqueueOnce(jobs: readonly { task: string; ids: Ids }[]): Promise<void>;
}

/** Work done after the transaction that asked for it: found by name, given ids only. */
export interface Job {
  name: string;
  handle(payload: unknown, run: JobRun): Promise<void>;
}

/**
 * A job by name. `ids` are the names that must have come with it; more may. A handler that throws is tried again, later and later,
 * for about a day: it does not mind being called twice.
 */
export function defineJob<Name extends string>(
  name: string,
  ids: readonly Name[],
  handler: (ids: Ids<Name> & Partial<Ids>, run: JobRun) => Promise<void>,
): Job {
  return {
    name,
    async handle(payload, run) {
      const given = payload as Partial<Ids>;
      const missing = ids.filter((id) => typeof given[id] !== 'string');
      if (missing.length > 0) throw new TypeError(`${name} came without ${missing.join(', ')}`);
      await handler(given as Ids<Name>, run);
    },
  };
}
