import { afterAll, describe, expect, it } from '@jest/globals';
import { fiscalYearRange } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { NotFound } from '../platform/errors/errors.js';
import { buildNavigator } from '../navigators/testing/build-navigator.js';
import { buildDraft, publish, stored as storedShift } from '../scheduling/testing/build-shifts.js';
import { confirmHours, correctHours } from './confirm-hours.js';
import { fiscalYearHours } from './hours-totals.js';
import { buildDesks, buildPresence, dayOfLastWeek, type Desks } from './testing/build-attendance.js';

afterAll(closeTestDatabase);

const day = dayOfLastWeek(2);

const hoursFor = ({ c, library }: Desks, who: Person, branchId: string | null = null) =>
  c.db.database.read(who.actor, (tx) => fiscalYearHours(tx, library.id, branchId, day));

const fiscalYearFrom = (desks: Desks, start: string) =>
  desks.c.db.owner.query('update organization set fiscal_year_start = $2 where id = $1', [
    desks.library.id,
    start,
  ]);

/** Three hours confirmed as two, and two and a half that nobody has confirmed, at the first branch; three at the second. */
async function buildFigures() {
  const desks = await buildDesks();
  const { id, version } = await buildPresence(desks);
  const libraryId = desks.library.id;
  await desks.c.write(desks.clerk, (tx) => confirmHours(tx, { libraryId, id, version, minutes: 180 }));
  await desks.c.write(desks.clerk, (tx) =>
    correctHours(tx, { libraryId, id, version: version + 1, minutes: 120 }),
  );
  await buildPresence(desks, { day: dayOfLastWeek(3), fromTime: '10:00', toTime: '12:30' });
  await buildPresence(desks, { branchId: desks.branches[1]!.id, day: dayOfLastWeek(4) });
  return desks;
}

describe('fiscalYearHours', () => {
  it('adds up planned, confirmed and not yet confirmed, by month and branch; the corrected figure counts', async () => {
    const desks = await buildFigures();
    const hours = await hoursFor(desks, desks.librarian);
    expect(hours.total).toMatchObject({ expected: 510, delivered: 120, open: 330 });
    expect(hours.months).toHaveLength(12);
    for (const figure of ['expected', 'delivered', 'open'] as const) {
      const sum = (totals: { expected: number; delivered: number; open: number }[]) =>
        totals.reduce((all, each) => all + each[figure], 0);
      expect(sum(hours.months)).toBe(hours.total[figure]);
      expect(sum(hours.branches.map(({ total }) => total))).toBe(hours.total[figure]);
    }
    expect(hours.since).toBe(day);
  });

  it.each(['01-01', '04-01', '07-01', '10-01'])(
    'goes by the library’s own fiscal year, from %s',
    async (start) => {
      const desks = await buildDesks();
      await buildPresence(desks);
      await fiscalYearFrom(desks, start);
      const hours = await hoursFor(desks, desks.librarian);
      const { year, from, until } = fiscalYearRange(day, start);
      expect(hours).toMatchObject({ fiscalYear: year, total: { from, until, expected: 180 } });
      expect(hours.months.find(({ expected }) => expected > 0)!.from.slice(0, 7)).toBe(day.slice(0, 7));
      const before = await desks.c.db.database.read(desks.librarian.actor, (tx) =>
        fiscalYearHours(tx, desks.library.id, null, `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`),
      );
      expect(before.total.expected).toBe(0);
    },
  );

  it('shows staff their own branches, and a single branch when asked', async () => {
    const desks = await buildFigures();
    const own = await hoursFor(desks, desks.clerk);
    expect(own.total).toMatchObject({ expected: 330, delivered: 120, open: 150 });
    expect(own.branches.map(({ branchId }) => branchId)).toEqual([desks.branches[0]!.id]);
    const one = await hoursFor(desks, desks.librarian, desks.branches[1]!.id);
    expect(one.total).toMatchObject({ expected: 180, open: 180 });
  });

  it('keeps hours of people who learn alongside apart, as the agreement does', async () => {
    const desks = await buildDesks();
    const learner = await buildNavigator(desks, { name: 'Lee Newman' });
    const pair = [
      await buildDraft(desks, { navigatorId: desks.navigator.id, day }),
      await buildDraft(desks, { navigatorId: learner.id, day, learning: true }),
    ];
    await publish(desks, pair);
    for (const { id } of pair) expect((await storedShift(desks, id))!.state).toBe('PUBLISHED');
    const { rows } = await desks.c.db.owner.query<{ id: string }>(
      'select id from attendance where tenant_id = $1',
      [desks.library.id],
    );
    for (const { id } of rows) {
      const said = { libraryId: desks.library.id, id, version: 1, minutes: 180 };
      await desks.c.write(desks.clerk, (tx) => confirmHours(tx, said));
    }
    expect(await hoursFor(desks, desks.clerk)).toMatchObject({
      total: { delivered: 180 },
      learningMinutes: 180,
    });
  });

  it('is not there for another branch’s staff, another library, a partner or the consortium', async () => {
    const desks = await buildFigures();
    const [here] = desks.branches;
    await expect(hoursFor(desks, desks.otherClerk, here!.id)).rejects.toThrow(NotFound);
    const { library } = await desks.c.addLibrary('Oak Township Library');
    const stranger = await desks.c.hire(library, 'LIBRARY_ADMIN');
    for (const who of [stranger, desks.coordinator, desks.c.admin]) {
      await expect(hoursFor(desks, who, here!.id)).rejects.toThrow(NotFound);
    }
  });
});
