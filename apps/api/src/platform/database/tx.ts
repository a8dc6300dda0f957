import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';

/** A deed worth remembering: appended to the audit of the actor's organisation and of every tenant it is about. */
export interface DomainEvent {
  /** `noun.verbed`, such as `shift.assigned`. */
  kind: string;
  /** The organisations it is about, besides the actor's own. */
  tenants?: string[];
  subject?: { type: string; id: string };
  /** What changed, in plain values; nothing that identifies a person outside the teams concerned. */
  detail?: Record<string, unknown>;
}

export interface EnqueueOptions {
  /** The same key replaces a job that has not run yet. */
  key?: string;
  runAt?: Date;
}

/** One read-only snapshot of the database, as one principal. */
export interface ReadTx {
  readonly actor: Actor;
  readonly em: EntityManager;
  /** The instant that decides which grants are in force. */
  readonly now: Date;
  /** Rows of a hand-written statement. Columns come back as named in the statement. */
  sql<Row>(text: string, parameters?: unknown[]): Promise<Row[]>;
}

/** One transaction that changes something. It must emit at least one event, or say that nothing changed. */
export interface WriteTx extends ReadTx {
  readonly writes: true;
  emit(event: DomainEvent): void;
  /** Enqueues a job in this transaction. `ids` holds ids, days and short words only. */
  enqueue(task: string, ids: Record<string, string>, options?: EnqueueOptions): void;
  /** Says that the input asked for what already is, so that there is nothing to audit. */
  unchanged(): void;
}
