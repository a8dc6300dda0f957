import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { closeTestApp, testApp } from '../../../test/app.js';
import { closeTestDatabase, linesName, testDatabase } from '../../../test/database.js';
import { newConsortium, type Person } from '../../../test/world.js';
import { RequestEnded } from '../errors/errors.js';
import { log } from './log.js';
import { reportFor } from './report-for.js';
import { RequestContext } from './request-context.js';

afterAll(closeTestApp);
afterAll(closeTestDatabase);

const report = jest.spyOn(log, 'report');
beforeEach(() => {
  report.mockReset();
});

async function address(): Promise<AddressInfo> {
  const app = await testApp();
  const server = app.getHttpServer() as { address(): AddressInfo | null };
  if (!server.address()) await app.listen(0, '127.0.0.1');
  return server.address()!;
}

/** Sends a question over the wire; the caller may go away before it is answered. */
async function question(person: Person, query: string, variables: object) {
  const { port } = await address();
  const payload = JSON.stringify({ query, variables });
  const sent = request({
    ...{ port, host: '127.0.0.1', method: 'POST', path: '/graphql' },
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(payload),
      cookie: `mutuality=${person.token}`,
      'x-affiliation': person.actor.principalId,
    },
  });
  sent.on('error', () => undefined);
  sent.end(payload);
  return sent;
}

describe('somebody who leaves before the answer is out', () => {
  it('is no fault: nothing is written down, and the line to the database is free again', async () => {
    const { owner } = await testDatabase();
    const c = await newConsortium();
    const { library } = await c.addLibrary('Elm District Library');
    const librarian = await c.hire(library, 'LIBRARY_ADMIN');
    const holder = await owner.connect();
    const waiting = async () => {
      const { rows } = await owner.query<{ pid: number }>(
        `select pid from pg_stat_activity
          where application_name = $1 and wait_event_type = 'Lock' and query ~ 'opening_period'`,
        [linesName],
      );
      return rows.map(({ pid }) => pid);
    };
    const taken = async (lines: number[]) => {
      const { rows } = await owner.query<{ state: string; query: string }>(
        `select state, query from pg_stat_activity where pid = any ($1) and state <> 'idle'`,
        [lines],
      );
      return rows;
    };
    let lines: number[] = [];
    try {
      await holder.query('begin; lock table opening_period in access exclusive mode');
      const sent = await question(
        librarian,
        'query H($id: ID!) { libraryHours(libraryId: $id) { libraryId closedDays { id } } }',
        { id: library.id },
      );
      for (let i = 0; i < 250 && lines.length === 0; i += 1) {
        await pause(20);
        lines = await waiting();
      }
      expect(lines).toHaveLength(1);
      expect(await taken(lines)).toHaveLength(1);
      sent.destroy();
      await pause(200);
    } finally {
      await holder.query('rollback');
      holder.release();
    }
    await pause(500);
    expect(await taken(lines)).toEqual([]);
    expect(report).not.toHaveBeenCalled();
  });

  it('while a transaction that is used after its end in a request that goes on is one', async () => {
    const { database } = await testDatabase();
    const { admin } = await newConsortium();
    const ctx = new RequestContext(database, admin.actor, 'r1');
    const tx = await ctx.read();
    await ctx.close();
    const late = await tx.sql('select 1').catch((error: unknown) => error);
    expect(late).toBeInstanceOf(RequestEnded);
    expect(reportFor(ctx, late)).toBe('r1');
    expect(report).toHaveBeenCalledWith(late, 'r1');
  });
});
