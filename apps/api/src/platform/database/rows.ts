import type { DeepPartial, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { Conflict, NotFound } from '../errors/errors.js';
import type { ReadTx, WriteTx } from './tx.js';

/** A row that is amended carries a version. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** Adds one row, or several. */
export async function add<E extends ObjectLiteral>(
  tx: WriteTx,
  entity: EntityTarget<E>,
  rows: DeepPartial<E> | DeepPartial<E>[],
): Promise<void> {
  if (Array.isArray(rows) && rows.length === 0) return;
  await tx.em
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rows as never)
    .updateEntity(false)
    .execute();
}

/** Changes one row if it still has this version. Throws `Conflict` with the version that stands, or `NotFound`. */
export async function change<E extends Versioned>(
  tx: WriteTx,
  entity: EntityTarget<E>,
  row: { id: string; version: number },
  patch: Partial<E>,
): Promise<void> {
  const result = await tx.em
    .createQueryBuilder()
    .update(entity)
    .set({ ...patch, version: row.version + 1 } as never)
    .where('id = :id and version = :version', { id: row.id, version: row.version })
    .execute();
  if (result.affected === 1) return;
  const current = await tx.em.findOneBy(entity, { id: row.id } as FindOptionsWhere<E>);
  // Seen with this very version, yet not changed: it may be read, not written.
  if (!current || current.version === row.version) throw new NotFound();
  throw new Conflict(current.version);
}

/** Deletes the rows that match; how many went. Zero is `NotFound` unless `atLeast` says otherwise. */
export async function drop<E extends ObjectLiteral>(
  tx: WriteTx,
  entity: EntityTarget<E>,
  where: FindOptionsWhere<E>,
  atLeast = 1,
): Promise<number> {
  const affected = (await tx.em.delete(entity, where)).affected ?? 0;
  if (affected < atLeast) throw new NotFound();
  return affected;
}

/** The one row that matches, or `NotFound`. */
export async function theOne<E extends ObjectLiteral>(
  tx: ReadTx,
  entity: EntityTarget<E>,
  where: FindOptionsWhere<E>,
): Promise<E> {
  const row = await tx.em.findOneBy(entity, where);
  if (!row) throw new NotFound();
  return row;
}
