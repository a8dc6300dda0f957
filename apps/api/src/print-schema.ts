import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AuthStore } from './platform/access/auth-store.js';
import { apiDataSource, authPool } from './platform/database/connections.js';
import { Database } from './platform/database/database.js';
import { Settings } from './platform/settings.js';
import { createServer } from './server.js';

const path = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** Prints the schema into apps/api/schema.graphql; with --check, says whether the file is what the code would print. */
async function main(check: boolean): Promise<number> {
  // Nothing is asked of these: the server is composed, not started.
  const nowhere = 'postgres://nobody@127.0.0.1:1/none';
  const server = await createServer({
    settings: Settings.from({ ...process.env, PORT: '0' }),
    database: new Database(apiDataSource(nowhere), ''),
    authStore: new AuthStore(authPool(nowhere)),
  });
  const printed = `${printSchema(lexicographicSortSchema(server.get(GraphQLSchemaHost).schema))}\n`;
  await server.close();
  if (!check) {
    await writeFile(path, printed);
    return 0;
  }
  const same = (await readFile(path, 'utf8').catch(() => '')) === printed;
  if (!same) console.error('apps/api/schema.graphql is stale: run node apps/api/dist/print-schema.js');
  return same ? 0 : 1;
}

process.exit(await main(process.argv.includes('--check')));
