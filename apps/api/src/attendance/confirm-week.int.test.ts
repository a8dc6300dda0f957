import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays, addWeeks, weekOf } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { today } from '../agreements/testing/build-agreement.js';
import { Conflict, NotFound } from '../platform/errors/errors.js';
import { buildCertified, buildPlan } from '../scheduling/testing/build-shifts.js';
import { confirmWeek, type SeenPresence } from './confirm-week.js';
import {
  auditOf,
  buildDesks,
  buildPresence,
  dayOfLastWeek,
  type Desks,
  endedDaysAgo,
  stored,
} from './testing/build-attendance.js';
import { weeksToConfirm } from './weeks-to-confirm.js';

afterAll(closeTestDatabase);

const lastWeek = weekOf(dayOfLastWeek(1));

const confirm = (desks: Desks, presences?: SeenPresence[], who = desks.clerk, branch = desks.branches[0]!) =>
  desks.c.write(who, (tx) =>
    confirmWeek(tx, { libraryId: desks.library.id, branchId: branch.id, week: lastWeek, presences }),
  );

const buildWeek = async (desks: Desks) => [
  await buildPresence(desks),
  await buildPresence(desks, { day: dayOfLastWeek(3), fromTime: '10:00', toTime: '12:30' }),
  await buildPresence(desks, { day: dayOfLastWeek(4) }),
];

const minutesOf = (desks: Desks, rows: { id: string }[]) =>
  Promise.all(rows.map(async ({ id }) => (await stored(desks, 'id', id)).confirmedMinutes));

describe('confirmWeek', () => {
  it('"all as planned" confirms what is over, and nothing twice', async () => {
    const desks = await buildDesks();
    const week = await buildWeek(desks);
    expect(await confirm(desks)).toBe(3);
    expect(await minutesOf(desks, week)).toEqual([180, 150, 180]);
    expect(await confirm(desks)).toBe(0);
    const detail = { week: lastWeek, presences: 3, expected: 510, minutes: 510 };
    expect(await auditOf(desks, desks.library.id, 'week.confirmed')).toEqual([{ outcome: 'DONE', detail }]);
    expect(await auditOf(desks, desks.organization.id, 'week.confirmed')).toHaveLength(1);
  });

  it('leaves what is not over yet', async () => {
    const desks = await buildDesks();
    const tomorrow = await buildPresence(desks, { day: addDays(today(), 1) });
    const confirmed = await desks.c.write(desks.clerk, (tx) =>
      confirmWeek(tx, { libraryId: desks.library.id, branchId: desks.branches[0]!.id, week: tomorrow.day }),
    );
    expect(confirmed).toBe(0);
    expect((await stored(desks, 'id', tomorrow.id)).confirmedMinutes).toBeNull();
  });

  it('takes one shift at two hours instead of three, and the rest as planned', async () => {
    const desks = await buildDesks();
    const week = await buildWeek(desks);
    const [tuesday, wednesday, thursday] = week.map(({ id, version, expectedMinutes: minutes }) => ({
      id,
      version,
      minutes,
    }));
    expect(await confirm(desks, [tuesday!, { ...wednesday!, minutes: 120 }, thursday!])).toBe(3);
    expect(await minutesOf(desks, week)).toEqual([180, 120, 180]);
    const [different] = await auditOf(desks, desks.organization.id, 'hours.confirmed');
    expect(different!.detail).toMatchObject({ day: dayOfLastWeek(3), expected: 150, minutes: 120 });
  });

  it('is all or nothing: a colleague’s word, an impossible figure and a stranger’s row each leave everything as it was', async () => {
    const desks = await buildDesks();
    const week = await buildWeek(desks);
    const seen = week.map(({ id, version }) => ({ id, version, minutes: 60 }));
    await confirm(desks, [seen[2]!], desks.librarian);
    await expect(confirm(desks, seen)).rejects.toThrow(Conflict);
    await expect(confirm(desks, [seen[0]!, { ...seen[1]!, minutes: -5 }])).rejects.toMatchObject({
      refusals: [{ code: 'attendance.minutes_out_of_range', path: ['presences', '1', 'minutes'] }],
    });
    const elsewhere = await buildPresence(desks, { branchId: desks.branches[1]!.id, day: dayOfLastWeek(5) });
    await expect(confirm(desks, [seen[0]!, { ...elsewhere, minutes: 60 }])).rejects.toThrow(NotFound);
    expect(await minutesOf(desks, week)).toEqual([null, null, 60]);
  });

  it('tells each of two partners their own figures, and none of the other’s (R15)', async () => {
    const desks = await buildDesks();
    await buildPresence(desks);
    const organization = await desks.c.addRecoveryOrganization('North Shore Peer Center');
    const coordinator = await desks.c.hire(organization, 'COORDINATOR');
    const other = await buildPlan({}, { ...desks, organization, coordinator });
    await buildPresence(
      { ...other, navigator: await buildCertified(other) },
      { fromTime: '15:00', toTime: '16:00' },
    );
    expect(await confirm(desks)).toBe(2);
    for (const [tenant, minutes] of [
      [desks.organization.id, 180],
      [organization.id, 60],
    ] as const) {
      const events = await auditOf(desks, tenant, 'week.confirmed');
      expect(events.map(({ detail }) => [detail.presences, detail.minutes])).toEqual([[1, minutes]]);
    }
  });

  it('is not there for a sibling branch, another library, a partner or the consortium', async () => {
    const desks = await buildDesks();
    const week = await buildWeek(desks);
    const { library } = await desks.c.addLibrary('Oak Township Library');
    const stranger = await desks.c.hire(library, 'LIBRARY_ADMIN');
    for (const who of [desks.otherClerk, stranger, desks.coordinator, desks.c.admin]) {
      await expect(confirm(desks, undefined, who)).rejects.toThrow(NotFound);
    }
    expect(await minutesOf(desks, week)).toEqual([null, null, null]);
  });
});

describe('weeksToConfirm', () => {
  it('names weeks that wait, the oldest first, until they are confirmed or settled', async () => {
    const desks = await buildDesks();
    await buildWeek(desks);
    const before = addWeeks(lastWeek, -1);
    await buildPresence(desks, { day: addDays(before, 4) });
    await buildPresence(desks, { day: addDays(today(), 1) });
    const [here] = desks.branches;
    const waiting = (who = desks.clerk) =>
      desks.c.db.database.read(who.actor, (tx) => weeksToConfirm(tx, desks.library.id, null));
    const both = [
      { branchId: here!.id, week: before, presences: 1 },
      { branchId: here!.id, week: lastWeek, presences: 3 },
    ];
    expect(await waiting()).toEqual(both);
    expect(await waiting(desks.librarian)).toEqual(both);
    expect(await waiting(desks.otherClerk)).toEqual([]);
    await confirm(desks);
    expect(await waiting()).toEqual(both.slice(0, 1));
    await endedDaysAgo(desks, 31);
    expect(await waiting()).toEqual([]);
  });
});
