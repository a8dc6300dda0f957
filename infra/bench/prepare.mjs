import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { tiers } from './tiers.mjs';

/** The same server and database as `url`, as another role. */
export function asRole(url, role, password) {
  const parsed = new URL(url);
  parsed.username = role;
  parsed.password = password;
  return parsed.href;
}

/** Fills in both tiers. The rows are written by the owner, for speed: they are checked by the constraints only. */
export async function seed(url) {
  const text = await readFile(new URL('./seed.sql', import.meta.url), 'utf8');
  await asOwner(url, async (client) => {
    for (const tier of tiers) {
      await client.query(text.replaceAll(/\{(\w+)\}/g, (_, name) => String(tier[name])));
    }
    await client.query('vacuum analyze');
  });
}

/** A login role with the API's rights that no policy binds: what is left are the explicit conditions. Returns its url. */
export async function addRoleWithoutPolicies(url) {
  await asOwner(url, (client) =>
    client.query(
      `create role bench_open login bypassrls password 'bench'; grant mutuality_api to bench_open`,
    ),
  );
  return asRole(url, 'bench_open', 'bench');
}

async function asOwner(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
