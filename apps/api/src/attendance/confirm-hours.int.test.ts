import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { today } from '../agreements/testing/build-agreement.js';
import { Conflict, NotFound, Refused } from '../platform/errors/errors.js';
import { confirmHours, correctHours } from './confirm-hours.js';
import {
  auditOf,
  buildDesks,
  buildPresence,
  dayOfLastWeek,
  endedDaysAgo,
  stored,
} from './testing/build-attendance.js';
import type { Attendance } from './attendance.entity.js';
import type { Desks } from './testing/build-attendance.js';
import type { Person } from '../../test/world.js';

afterAll(closeTestDatabase);

const say =
  (deed: typeof confirmHours) =>
  ({ c }: Desks, who: Person, { tenantId, id, version }: Attendance, minutes: number) =>
    c.write(who, (tx) => deed(tx, { libraryId: tenantId, id, version, minutes }), {
      deed: 'attendance.confirm',
    });
const confirm = say(confirmHours);
const correct = say(correctHours);

describe('confirmHours', () => {
  it('takes two hours instead of three, from whoever was there, and tells the audit of both sides', async () => {
    const desks = await buildDesks();
    const presence = await buildPresence(desks);
    const confirmed = await confirm(desks, desks.clerk, presence, 120);
    expect(confirmed).toMatchObject({
      expectedMinutes: 180,
      confirmedMinutes: 120,
      confirmedByName: desks.clerk.actor.userName,
      version: 2,
    });
    const detail = { day: dayOfLastWeek(2), from: '14:00', to: '17:00', expected: 180, minutes: 120 };
    expect(await auditOf(desks, desks.library.id, 'hours.confirmed')).toEqual([{ outcome: 'DONE', detail }]);
    expect(await auditOf(desks, desks.organization.id, 'hours.confirmed')).toEqual([
      { outcome: 'DONE', detail },
    ]);
  });

  it('knows no name of a navigator and no reason: the row is a public record', async () => {
    const desks = await buildDesks();
    const { id } = await buildPresence(desks);
    const { rows } = await desks.c.db.owner.query<{ text: string }>(
      'select row_to_json(a)::text as text from attendance a where id = $1',
      [id],
    );
    expect(rows[0]!.text).not.toContain(desks.navigator.name);
    expect(rows[0]!.text).not.toContain(desks.navigator.id);
  });

  it('keeps both figures when one is put right, and the audit says what stood before', async () => {
    const desks = await buildDesks();
    const presence = await buildPresence(desks);
    const confirmed = await confirm(desks, desks.clerk, presence, 180);
    const corrected = await correct(desks, desks.librarian, confirmed, 120);
    expect(corrected).toMatchObject({ confirmedMinutes: 180, correctedMinutes: 120, version: 3 });
    await correct(desks, desks.librarian, corrected, 150);
    const events = await auditOf(desks, desks.organization.id, 'hours.corrected');
    expect(events.map(({ detail }) => [detail.before, detail.minutes])).toEqual([
      [120, 150],
      [180, 120],
    ]);
  });

  it('waits for the end, and says no to impossible figures; refusals are audited', async () => {
    const desks = await buildDesks();
    const ahead = await buildPresence(desks, { day: addDays(today(), 1) });
    await expect(confirm(desks, desks.clerk, ahead, 180)).rejects.toThrow('attendance.not_over_yet');
    const over = await buildPresence(desks);
    await expect(confirm(desks, desks.clerk, over, -1)).rejects.toThrow('attendance.minutes_out_of_range');
    await expect(confirm(desks, desks.clerk, over, 1441)).rejects.toThrow(Refused);
    await expect(correct(desks, desks.clerk, over, 60)).rejects.toThrow('attendance.not_confirmed_yet');
    const refused = await auditOf(desks, desks.library.id, 'attendance.confirm');
    expect(refused).toHaveLength(4);
    expect(refused.every(({ outcome }) => outcome === 'REFUSED')).toBe(true);
  });

  it('holds in the database: nobody writes a confirmation from before the end', async () => {
    const desks = await buildDesks();
    const ahead = await buildPresence(desks, { day: addDays(today(), 1) });
    const write = desks.c.db.owner.query(
      'update attendance set confirmed_minutes = 180, confirmed_at = now() where id = $1',
      [ahead.id],
    );
    await expect(write).rejects.toThrow('attendance_confirmed_after_the_end');
    const correction = desks.c.db.owner.query('update attendance set corrected_minutes = 1 where id = $1', [
      ahead.id,
    ]);
    await expect(correction).rejects.toThrow('attendance_corrected_after_confirmed');
  });

  it('says "changed by somebody else" to whoever comes second, with the version that stands', async () => {
    const desks = await buildDesks();
    const presence = await buildPresence(desks);
    const both = await Promise.allSettled([
      confirm(desks, desks.clerk, presence, 120),
      confirm(desks, desks.librarian, presence, 180),
    ]);
    const lost = both.filter((each) => each.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]!.reason).toBeInstanceOf(Conflict);
    expect(lost[0]!.reason).toMatchObject({ current: 2 });
    await expect(correct(desks, desks.clerk, presence, 90)).rejects.toThrow(Conflict);
  });

  it('settles for 30 days after the last day, and no longer (R13)', async () => {
    const desks = await buildDesks();
    const [inTime, late] = [
      await buildPresence(desks),
      await buildPresence(desks, { day: dayOfLastWeek(3) }),
    ];
    await endedDaysAgo(desks, 30);
    const confirmed = await confirm(desks, desks.clerk, inTime, 180);
    await endedDaysAgo(desks, 31);
    await expect(confirm(desks, desks.clerk, late, 180)).rejects.toThrow('attendance.settled');
    await expect(correct(desks, desks.clerk, confirmed, 60)).rejects.toThrow('attendance.settled');
  });
});

describe('who reaches a presence', () => {
  it('is the staff of that branch and the library’s admin; for everybody else it is not there', async () => {
    const desks = await buildDesks();
    const presence = await buildPresence(desks);
    const stranger = await desks.c.addLibrary('Oak Township Library');
    const others = [
      desks.otherClerk,
      desks.coordinator,
      desks.c.admin,
      await desks.c.hire(stranger.library, 'LIBRARY_ADMIN'),
    ];
    for (const who of others) {
      await expect(confirm(desks, who, presence, 120)).rejects.toThrow(NotFound);
    }
    expect(await stored(desks, 'id', presence.id)).toMatchObject({ confirmedMinutes: null, version: 1 });
  });

  it('nobody adds, moves or removes a row by hand', async () => {
    const desks = await buildDesks();
    const { id } = await buildPresence(desks);
    const statements = [
      `delete from attendance where id = '${id}'`,
      `update attendance set expected_minutes = 1 where id = '${id}'`,
      `update attendance set branch_id = '${desks.branches[1]!.id}' where id = '${id}'`,
      `insert into attendance select * from attendance where id = '${id}'`,
    ];
    for (const statement of statements) {
      await expect(desks.c.write(desks.librarian, (tx) => tx.sql(statement))).rejects.toThrow(NotFound);
    }
  });
});
