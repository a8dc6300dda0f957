import { DataSource } from 'typeorm';
import { entities } from '../../entities.js';

/** Statements by which TypeORM would still change a migrated database so that it fits the entities. Empty: no drift. */
export async function driftOf(url: string): Promise<string[]> {
  const source = await new DataSource({ type: 'postgres', url, entities }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

/** Tables of schema public that no entity stands for. */
export async function tablesWithoutEntity(url: string): Promise<string[]> {
  const source = await new DataSource({ type: 'postgres', url, entities }).initialize();
  try {
    const known = new Set(source.entityMetadatas.map((metadata) => metadata.tableName));
    const rows = (await source.query(
      `select tablename from pg_tables where schemaname = 'public' order by tablename`,
    )) as { tablename: string }[];
    return rows.map((row) => row.tablename).filter((name) => !known.has(name) && name !== 'migration');
  } finally {
    await source.destroy();
  }
}
