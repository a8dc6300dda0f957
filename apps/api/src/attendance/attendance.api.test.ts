import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissions } from '@mutuality/domain/access';
import { ask, closeTestApp, testApp } from '../../test/app.js';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { anotherLibrary, buildCertified } from '../scheduling/testing/build-shifts.js';
import type { Attendance } from './attendance.entity.js';
import { buildDesks, buildPresence, dayOfLastWeek, type Desks, stored } from './testing/build-attendance.js';

afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

/** One account at two libraries of one consortium, at one branch of each. */
let here: Desks;
let clerk: Person;
let clerkElsewhere: Person;
let presence: Attendance;
let presenceElsewhere: Attendance;
const invented = '00000000-0000-4000-8000-000000000000';
const day = dayOfLastWeek(1);

beforeAll(async () => {
  here = await buildDesks();
  presence = await buildPresence(here);
  const elsewhere = await anotherLibrary(here);
  presenceElsewhere = await buildPresence({ ...elsewhere, navigator: await buildCertified(elsewhere) });
  const mail = `robin.${crypto.randomUUID().slice(0, 8)}@example.org`;
  const at = (plan: typeof elsewhere) =>
    here.c.hire(plan.library, 'BRANCH_STAFF', plan.librarian, {
      mail,
      name: 'Robin Park',
      branchIds: [plan.branches[0]!.id],
    });
  clerk = await at(here);
  clerkElsewhere = await at(elsewhere);
});

const confirm = (libraryId: string, id: string, minutes = 120, version = 1) =>
  `mutation { confirmHours(input: { libraryId: "${libraryId}", id: "${id}", version: ${version}, minutes: ${minutes} }) { confirmedMinutes version } }`;
const documents = (libraryId: string, branchId: string, id: string): Record<string, string> => ({
  branchWeek: `{ branchWeek(libraryId: "${libraryId}", week: "${day}", branchId: "${branchId}") { id publicName state } }`,
  weeksToConfirm: `{ weeksToConfirm(libraryId: "${libraryId}", branchId: "${branchId}") { week } }`,
  fiscalYearHours: `{ fiscalYearHours(libraryId: "${libraryId}", day: "${day}", branchId: "${branchId}") { total { expected } } }`,
  partnersAt: `{ partnersAt(libraryId: "${libraryId}", branchId: "${branchId}") }`,
  confirmHours: confirm(libraryId, id),
  correctHours: confirm(libraryId, id).replace('confirmHours', 'correctHours'),
  confirmWeek: `mutation { confirmWeek(input: { libraryId: "${libraryId}", branchId: "${branchId}", week: "${day}" }) }`,
  reportChange: `mutation { reportChange(libraryId: "${libraryId}", branchId: "${branchId}", change: PLEASE_CALL) }`,
});
const forged = documents(invented, invented, invented);

describe('who may ask', () => {
  it.each([
    ['attendance.read', forged.branchWeek!],
    ['attendance.confirm', forged.confirmHours!],
    ['attendance.report_change', forged.reportChange!],
  ] as const)('%s: the roles of the permission, nobody else', async (permission, document) => {
    const roles: readonly string[] = permissions[permission];
    for (const person of [here.c.admin, here.librarian, clerk, here.coordinator]) {
      const { errors } = await ask(person, document);
      expect({ role: person.actor.role, code: errors[0]!.extensions.code }).toEqual({
        role: person.actor.role,
        code: roles.includes(person.actor.role!) ? 'NOT_FOUND' : 'FORBIDDEN',
      });
    }
    expect((await ask(null, document)).errors[0]!.extensions.code).toBe('SIGNED_OUT');
  });
});

describe('a clerk of two libraries', () => {
  it.each(Object.keys(forged))(
    '%s: an id of the other library is as unknown as an invented one',
    async (name) => {
      const real = {
        libraryId: presenceElsewhere.tenantId,
        branchId: presenceElsewhere.branchId,
        id: presenceElsewhere.id,
      };
      const foreign = await ask(clerk, documents(real.libraryId, real.branchId, real.id)[name]!);
      const mixed = await ask(clerk, documents(here.library.id, real.branchId, real.id)[name]!);
      const unknown = await ask(clerk, forged[name]!);
      expect(unknown.errors[0]!.extensions.code).toBe('NOT_FOUND');
      expect([foreign.status, foreign.body]).toEqual([unknown.status, unknown.body]);
      expect([mixed.status, mixed.body]).toEqual([unknown.status, unknown.body]);
    },
  );

  it('the same ids are there under the other affiliation: the difference is the affiliation alone', async () => {
    const { tenantId, branchId, id } = presenceElsewhere;
    const { data } = await ask<{ branchWeek: { id: string }[] }>(
      clerkElsewhere,
      documents(tenantId, branchId, id).branchWeek!,
    );
    expect(data!.branchWeek.map((row) => row.id)).toEqual([id]);
    const swapped = { ...clerk, actor: clerkElsewhere.actor };
    expect((await ask(swapped, documents(tenantId, branchId, id).branchWeek!)).data).toEqual({
      branchWeek: [{ id, publicName: null, state: 'EXPECTED' }],
    });
  });

  it('must say which affiliation, and may say only an own one', async () => {
    const document = documents(here.library.id, presence.branchId, presence.id).branchWeek!;
    const app = await testApp();
    const silent = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: `mutuality=${clerk.token}` },
      payload: { query: document },
    });
    expect([silent.statusCode, silent.json()]).toMatchObject([400, { code: 'CHOOSE_AFFILIATION' }]);
    const foreign = await ask(clerk, document, {}, { 'x-affiliation': here.librarian.actor.principalId });
    const unknown = await ask(clerk, document, {}, { 'x-affiliation': invented });
    expect(unknown.status).toBe(403);
    expect([foreign.status, foreign.body]).toEqual([unknown.status, unknown.body]);
  });

  it('confirms two hours instead of three, in one library only; a second try is a conflict', async () => {
    const done = await ask(clerk, confirm(here.library.id, presence.id));
    expect(done.data).toEqual({ confirmHours: { confirmedMinutes: 120, version: 2 } });
    const again = await ask(clerk, confirm(here.library.id, presence.id));
    expect(again.errors[0]!.extensions).toMatchObject({ code: 'CONFLICT', current: 2 });
    const twice = await ask(clerk, confirm(here.library.id, presence.id, 60, 2));
    expect(twice.errors[0]!.extensions).toMatchObject({
      code: 'REFUSED',
      refusals: [{ code: 'attendance.already_confirmed', path: ['minutes'], params: { minutes: 120 } }],
    });
    expect((await stored(here, 'id', presenceElsewhere.id)).confirmedMinutes).toBeNull();
  });
});

describe('GET /exports/hours.csv', () => {
  const get = async (person: Person, query: Record<string, string>) => {
    const app = await testApp();
    const { statusCode, headers, body } = await app.inject({
      method: 'GET',
      url: '/exports/hours.csv',
      headers: { cookie: `mutuality=${person.token}` },
      query: { affiliation: person.actor.principalId, day, ...query },
    });
    return { status: statusCode, headers, body };
  };

  it('is a file with a neutral name, with the figures of the page', async () => {
    const { status, headers, body } = await get(here.librarian, { libraryId: here.library.id });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="hours-\d{4}\.csv"$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    const lines = body.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 12 * here.branches.length);
    const planned = lines.slice(1).reduce((sum, line) => sum + Number(line.split(',')[4]), 0);
    expect(planned).toBe(180);
  });

  it('of staff holds their branch only', async () => {
    const { body } = await get(clerk, { libraryId: here.library.id });
    expect(body.trim().split('\r\n')).toHaveLength(1 + 12);
    expect(body).not.toContain(here.branches[1]!.name);
  });

  it('of another branch or library is as unknown as an invented one', async () => {
    const unknown = await get(clerk, { libraryId: invented });
    expect(unknown.status).toBe(404);
    const strange: Record<string, string>[] = [
      { libraryId: presenceElsewhere.tenantId },
      { libraryId: here.library.id, branchId: here.branches[1]!.id },
      { libraryId: here.library.id, branchId: presenceElsewhere.branchId },
    ];
    for (const query of strange) {
      const { status, body } = await get(clerk, query);
      expect([status, body]).toEqual([unknown.status, unknown.body]);
    }
  });

  it('needs the affiliation in its address, an own one, and a role that reads hours', async () => {
    const libraryId = here.library.id;
    const foreign = await get(clerk, { libraryId, affiliation: here.librarian.actor.principalId });
    const unknown = await get(clerk, { libraryId, affiliation: invented });
    expect([foreign.status, foreign.body]).toEqual([403, unknown.body]);
    expect((await get(here.coordinator, { libraryId })).status).toBe(403);
    expect((await get(clerk, { libraryId, day: '2026-13-40' })).status).toBe(400);
  });
});
