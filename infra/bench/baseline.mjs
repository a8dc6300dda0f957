import { createServer } from 'node:http';
import pg from 'pg';
import { setContextSql } from '../../apps/api/dist/platform/database/signed-context.js';
import { casesOf } from './cases.mjs';
import { idOf, tiers } from './tiers.mjs';

/**
 * What the API is held against: plain `pg` and Node's http, JSON built by one SQL statement, in the same transaction with the same signed
 * context and the same row-level security. `GET /<tier>/<case>`.
 */
const [url, key] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });
const cases = new Map(tiers.flatMap(({ tier }) => casesOf(tier).map((one) => [`/${tier}/${one.name}`, one])));

const server = createServer(async (request, response) => {
  const one = cases.get(request.url);
  const client = await pool.connect();
  try {
    const principal = {
      purpose: 'user',
      principalId: idOf(one.tier, 'affiliation', one.who),
      userId: idOf(one.tier, 'user', one.who),
      sessionId: idOf(one.tier, 'session', one.who),
    };
    await client.query(
      `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${setContextSql(principal, key, new Date())}`,
    );
    const { rows } = await client.query(one.sql, one.parameters);
    await client.query('COMMIT');
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(rows[0].json);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    response.writeHead(500).end(String(error));
  } finally {
    client.release();
  }
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.on('SIGTERM', () => process.exit(0));
