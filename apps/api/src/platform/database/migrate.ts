import { readdir, readFile } from 'node:fs/promises';
import { runMigrations as migrateJobs } from 'graphile-worker';
import { Pool } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { expectsCuts } from './expects-cuts.js';
import type { Secrets } from './secrets.js';

/** How many months the audit's partitions reach ahead: longer than a server runs without a start. */
const MONTHS_AHEAD = 13;

const folder = new URL('./migrations/', import.meta.url);

/** The SQL files of ./migrations as TypeORM migrations: `0003-organizations.sql` runs third, once, in its own transaction. */
async function migrations(): Promise<(new () => MigrationInterface)[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(new URL(file, folder), 'utf8');
      const [number] = file.split('-');
      const name = `${file.replace(/\.sql$/, '')}-${String(Number(number)).padStart(13, '0')}`;
      return class implements MigrationInterface {
        name = name;
        async up(runner: QueryRunner) {
          await runner.query(sql);
        }
        async down() {
          throw new Error('Migrations go forward only.');
        }
      };
    }),
  );
}

/**
 * Brings the database of `url` (the migrator) up to date, sets the login roles' passwords and the context key.
 * Returns the names of the migrations that ran.
 */
export async function migrate(url: string, secrets: Secrets): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: await migrations(),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    await source.query(`select pg_advisory_lock(hashtext('mutuality.migrate'))`);

    await prepareJobs(url, source);
    const ran = await source.runMigrations();
    await setSecrets(source, secrets);
    await source.query('select audit.keep_partitions($1)', [MONTHS_AHEAD]);
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** graphile-worker's own tables, owned by the role that runs the jobs. */
async function prepareJobs(url: string, source: DataSource) {
  await source.query(
    `do $$ begin if not exists (select from pg_roles where rolname = 'mutuality_jobs') then create role mutuality_jobs login noinherit; end if; end $$`,
  );
  const [{ database }] = (await source.query('select current_database() as database')) as [
    { database: string },
  ];
  await source.query(`grant mutuality_jobs to current_user`);
  await source.query(`grant create on database "${database}" to mutuality_jobs`);
  const pool = expectsCuts(new Pool({ connectionString: url, options: '-c role=mutuality_jobs', max: 2 }));
  try {
    await migrateJobs({ pgPool: pool });
  } finally {
    await pool.end();
  }
  await source.query(`revoke create on database "${database}" from mutuality_jobs`);
}

async function setSecrets(source: DataSource, secrets: Secrets) {
  const literal = (value: string) => `'${value.replaceAll("'", "''")}'`;
  for (const [role, password] of [
    ['mutuality_api', secrets.apiPassword],
    ['mutuality_auth', secrets.authPassword],
    ['mutuality_jobs', secrets.jobsPassword],
  ] as const) {
    await source.query(`alter role ${role} password ${literal(password)}`);
  }
  await source.query(
    `insert into authz.context_key values (1, decode($1, 'hex')) on conflict (id) do update set key = excluded.key`,
    [secrets.contextKey],
  );
}
