import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { requireClearances } from '../organizations/require-clearances.js';
import { BadInput } from '../platform/errors/errors.js';
import { amendNavigator } from './amend-navigator.js';
import type { NavigatorFilter } from './navigator-list.type.js';
import { navigatorsPage } from './navigators-page.js';
import { placeNavigator } from './place-navigator.js';
import { recordCertification } from './record-certification.js';
import {
  buildNavigator,
  buildSignedInNavigator,
  newProgram,
  type Program,
} from './testing/build-navigator.js';
import { today } from '../agreements/testing/build-agreement.js';

afterAll(closeTestDatabase);

const page = (p: Program, filter: Partial<NavigatorFilter> = {}, first = 50, after?: string) =>
  p.c.db.database.read(p.coordinator.actor, (tx) =>
    navigatorsPage(tx, p.organization.id, filter, { first, after }),
  );

async function lines(p: Program, filter: Partial<NavigatorFilter> = {}) {
  return (await page(p, filter)).edges.map(({ node }) => node);
}

async function withCertificate(p: Program, name: string, firstInvalidDay: string | null, more: object = {}) {
  const navigator = await buildNavigator(p, { name });
  await p.c.write(p.coordinator, (tx) =>
    recordCertification(tx, {
      navigatorId: navigator.id,
      kind: firstInvalidDay === null ? 'OTHER' : 'CPSS',
      otherName: 'Own list',
      issuedOn: addDays(today(), -400),
      firstInvalidDay,
      ...more,
    }),
  );
  return navigator;
}

describe('navigatorsPage', () => {
  it('puts whose certificate lapses first at the top, new hires without one last', async () => {
    const p = await newProgram();
    await buildNavigator(p, { name: 'Ann, new' });
    await withCertificate(p, 'Bea, never', null);
    await withCertificate(p, 'Cal, far', addDays(today(), 200));
    await withCertificate(p, 'Dee, tomorrow', addDays(today(), 1));
    await withCertificate(p, 'Eli, today', today());
    await withCertificate(p, 'Flo, sent', addDays(today(), 60), { renewalSentOn: today() });
    await withCertificate(p, 'Gus, probation', addDays(today(), 90), { probationFrom: today() });
    const found = (await lines(p)).map((line) => [
      line.name,
      line.certificationState,
      line.daysUntilLapse,
      line.lapseNotice,
    ]);
    expect(found).toEqual([
      ['Eli, today', 'LAPSED', 0, null],
      ['Dee, tomorrow', 'VALID', 1, 7],
      ['Flo, sent', 'RENEWAL_SENT', 60, 60],
      ['Gus, probation', 'PROBATION', 90, 90],
      ['Cal, far', 'VALID', 200, null],
      ['Bea, never', 'VALID', null, null],
      ['Ann, new', null, null, null],
    ]);
  });

  it('goes by the certificate that holds longest', async () => {
    const p = await newProgram();
    const dee = await withCertificate(p, 'Dee', addDays(today(), -10));
    await p.c.write(p.coordinator, (tx) =>
      recordCertification(tx, {
        navigatorId: dee.id,
        kind: 'DUAL',
        issuedOn: addDays(today(), -20),
        firstInvalidDay: addDays(today(), 30),
      }),
    );
    expect(await lines(p)).toMatchObject([
      {
        certificationKinds: ['CPSS', 'DUAL'],
        certificationState: 'VALID',
        uncertifiedFrom: addDays(today(), 30),
        lapseNotice: 30,
      },
    ]);
  });

  it('names where each is placed, and whether they are cleared there', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    for (const [index, branch] of p.branches.entries()) {
      await p.c.write(p.coordinator, (tx) =>
        placeNavigator(tx, { navigatorId: dee.id, branchId: branch.id, startsOn: addDays(today(), index) }),
      );
    }
    const [central, branch] = p.branches;
    await p.c.write(p.librarian, (tx) =>
      requireClearances(tx, {
        branchId: branch!.id,
        version: branch!.version,
        requirements: [{ kind: 'NALOXONE', detail: '' }],
      }),
    );
    const [line] = await lines(p);
    expect(line?.placements).toMatchObject([
      { place: { branchId: central!.id, library: null, name: 'Elm District Library' }, cleared: true },
      { place: { branchId: branch!.id, library: 'Elm District Library' }, cleared: false },
    ]);
    await buildNavigator(p, { name: 'Sam' });
    expect(await lines(p, { branchId: central!.id })).toHaveLength(1);
  });

  it('tells who signs in, and leaves out who has left', async () => {
    const p = await newProgram();
    await buildSignedInNavigator(p, { name: 'Ann' });
    const bea = await buildNavigator(p, { name: 'Bea' });
    expect((await lines(p)).map(({ account }) => account)).toEqual(['ACTIVE', 'NONE']);
    await p.c.write(p.coordinator, (tx) => amendNavigator(tx, { ...bea, endsOn: addDays(today(), -1) }));
    expect(await lines(p)).toHaveLength(1);
    expect(await lines(p, { withFormer: true })).toHaveLength(2);
  });

  it('walks each once in pages, in one statement, and refuses a cursor of another list', async () => {
    const p = await newProgram();
    for (const name of ['A', 'B', 'C', 'D', 'E']) await withCertificate(p, name, addDays(today(), 40));
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { edges, pageInfo } = await page(p, {}, 2, after);
      seen.push(...edges.map(({ node }) => node.name));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor ?? undefined;
      if (seen.length === 2) await withCertificate(p, 'A2', addDays(today(), 39));
    }
    expect(seen).toEqual(['A', 'B', 'C', 'D', 'E']);
    await expect(page(p, {}, 2, 'bm9wZQ')).rejects.toThrow(BadInput);
    await expect(page(p, {}, 0)).rejects.toThrow(BadInput);
  });

  it('is empty for everybody else', async () => {
    const p = await newProgram();
    await buildNavigator(p);
    for (const person of [p.librarian, p.c.admin]) {
      const found = await p.c.db.database.read(person.actor, (tx) =>
        navigatorsPage(tx, p.organization.id, {}, { first: 10 }),
      );
      expect(found.edges).toEqual([]);
    }
    expect(await lines(p)).toHaveLength(1);
  });
});
