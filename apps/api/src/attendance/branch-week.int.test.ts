import { afterAll, describe, expect, it } from '@jest/globals';
import type { ChangeReport } from '@mutuality/domain/attendance';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { today } from '../agreements/testing/build-agreement.js';
import { chooseCard } from '../navigators/choose-card.js';
import { placeNavigator } from '../navigators/place-navigator.js';
import { NotFound } from '../platform/errors/errors.js';
import { buildCertifiedPerson, buildPlan } from '../scheduling/testing/build-shifts.js';
import { branchWeek } from './branch-week.js';
import { confirmHours } from './confirm-hours.js';
import { reportChange } from './report-change.js';
import { partnersAt } from './partners-at.js';
import {
  auditOf,
  buildDesks,
  buildPresence,
  dayOfLastWeek,
  type Desks,
  endedDaysAgo,
} from './testing/build-attendance.js';

afterAll(closeTestDatabase);

const weekFor = (
  { c, library }: Desks,
  who: Person,
  day = dayOfLastWeek(1),
  branchId: string | null = null,
) => c.db.database.read(who.actor, (tx) => branchWeek(tx, library.id, day, branchId));

describe('branchWeek', () => {
  it('names a navigator only as they chose, and only while the agreement is in force (R8)', async () => {
    const desks = await buildDesks();
    const { navigator, person } = await buildCertifiedPerson(desks, { name: 'Maria Quist' });
    await buildPresence({ ...desks, navigator });
    const place = {
      navigatorId: navigator.id,
      branchId: desks.branches[0]!.id,
      startsOn: dayOfLastWeek(1),
      endsOn: null,
    };
    await desks.c.write(desks.coordinator, (tx) => placeNavigator(tx, place));
    const name = async () => (await weekFor(desks, desks.clerk))[0]!.publicName;
    const choose = async (version: number, cardShown: boolean) =>
      desks.c.write(person, (tx) =>
        chooseCard(tx, { version, cardShown, publicName: 'Maria', languages: ['en', 'es'] }),
      );
    expect(await name()).toBeNull();
    const { version } = await choose(navigator.version, true);
    expect(await name()).toBe('Maria');
    expect((await weekFor(desks, desks.clerk))[0]!.languages).toEqual(['en', 'es']);
    await choose(version, false);
    expect(await name()).toBeNull();
    await choose(version + 1, true);
    await endedDaysAgo(desks, 1);
    expect(await weekFor(desks, desks.clerk)).toMatchObject([{ publicName: null, expectedMinutes: 180 }]);
  });

  it('shows the card of a placement for its own days only', async () => {
    const desks = await buildDesks();
    const { navigator, person } = await buildCertifiedPerson(desks, { name: 'Dee Lawson' });
    await buildPresence({ ...desks, navigator });
    const place = { navigatorId: navigator.id, branchId: desks.branches[0]!.id, endsOn: null };
    await desks.c.write(desks.coordinator, (tx) =>
      placeNavigator(tx, { ...place, startsOn: addDays(today(), 1) }),
    );
    const card = { version: navigator.version, cardShown: true, publicName: 'Dee', languages: ['en'] };
    await desks.c.write(person, (tx) => chooseCard(tx, card));
    expect(await weekFor(desks, desks.clerk)).toMatchObject([{ publicName: null, languages: [] }]);
    const { rows } = await desks.c.db.owner.query(
      'select public_name from placement_card where navigator_id = $1',
      [navigator.id],
    );
    expect(rows).toEqual([{ public_name: 'Dee' }]);
  });

  it('says what can be done with each presence as it stands', async () => {
    const desks = await buildDesks();
    const { id, version, tenantId } = await buildPresence(desks);
    await buildPresence(desks, { day: addDays(today(), 1) });
    const first = async (day?: string) => {
      const [row] = await weekFor(desks, desks.clerk, day);
      return [row!.state, row!.viewerCan];
    };
    expect(await first()).toEqual(['EXPECTED', ['CONFIRM']]);
    const tomorrow = await weekFor(desks, desks.clerk, addDays(today(), 1));
    expect(tomorrow.find(({ day }) => day === addDays(today(), 1))!.viewerCan).toEqual([]);
    await desks.c.write(desks.clerk, (tx) =>
      confirmHours(tx, { libraryId: tenantId, id, version, minutes: 0 }),
    );
    expect(await first()).toEqual(['CONFIRMED', ['CORRECT']]);
    await endedDaysAgo(desks, 31);
    expect(await first()).toEqual(['CONFIRMED', []]);
  });

  it('shows staff their branches, the admin all, in order of time across the zone line', async () => {
    const desks = await buildDesks();
    const [here, there] = desks.branches.map(({ id }) => id);
    // 1 pm an hour to the west is 2 pm here.
    await buildPresence(desks, {
      branchId: there!,
      fromTime: '13:30',
      toTime: '15:00',
      day: dayOfLastWeek(3),
    });
    await buildPresence(desks, { day: dayOfLastWeek(3), fromTime: '10:00', toTime: '12:00' });
    const branchesOf = async (who: Person) => (await weekFor(desks, who)).map(({ branchId }) => branchId);
    expect(await branchesOf(desks.librarian)).toEqual([here, there]);
    expect(await branchesOf(desks.clerk)).toEqual([here]);
    expect(await branchesOf(desks.otherClerk)).toEqual([there]);
  });

  it('of another branch, library or nobody is not there, not empty; the owner sees the rows', async () => {
    const desks = await buildDesks();
    const presence = await buildPresence(desks);
    const { library } = await desks.c.addLibrary('Oak Township Library');
    const stranger = await desks.c.hire(library, 'LIBRARY_ADMIN');
    for (const who of [stranger, desks.otherClerk]) {
      await expect(weekFor(desks, who, presence.day, desks.branches[0]!.id)).rejects.toThrow(NotFound);
    }
    await expect(weekFor(desks, desks.librarian, presence.day, library.id)).rejects.toThrow(NotFound);
    const { rows } = await desks.c.db.owner.query('select 1 from attendance where tenant_id = $1', [
      desks.library.id,
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe('reportChange', () => {
  const report = (desks: Desks, who: Person, change: ChangeReport = 'CLOSES_EARLY') =>
    desks.c.write(who, (tx) =>
      reportChange(tx, { libraryId: desks.library.id, branchId: desks.branches[0]!.id, change }),
    );
  const told = (desks: Desks, who: Person) =>
    desks.c.db.database.read(who.actor, (tx) => partnersAt(tx, desks.library.id, desks.branches[0]!.id));

  it('tells every partner that plans there, and says beforehand who that is', async () => {
    const desks = await buildDesks();
    const organization = await desks.c.addRecoveryOrganization('A North Shore Peer Center');
    const coordinator = await desks.c.hire(organization, 'COORDINATOR');
    const there = desks.branches[1]!.id;
    await buildPlan(
      { libraries: [{ libraryId: desks.library.id, branchIds: [there], sharingTerm: 'COUNTS' }] },
      { ...desks, organization, coordinator },
    );
    expect((await told(desks, desks.clerk)).map(({ name }) => name)).toEqual([desks.organization.name]);
    expect(await report(desks, desks.clerk)).toEqual([desks.organization.name]);
    const [event] = await auditOf(desks, desks.organization.id, 'change.reported');
    expect(event!.detail).toEqual({ change: 'CLOSES_EARLY', day: today() });
    expect(await auditOf(desks, organization.id, 'change.reported')).toEqual([]);
  });

  it('is one mail for a button tapped twice', async () => {
    const desks = await buildDesks();
    await report(desks, desks.clerk);
    await report(desks, desks.clerk);
    const { rows } = await desks.c.db.owner.query(
      `select 1 from graphile_worker._private_jobs where payload ->> 'organizationId' = $1 and payload ->> 'change' = 'CLOSES_EARLY'`,
      [desks.organization.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('misses nobody before hours of that day have begun', async () => {
    const desks = await buildDesks();
    await expect(report(desks, desks.clerk, 'NOBODY_HERE')).rejects.toThrow('attendance.nobody_due');
    const { id } = await buildPresence(desks);
    const beginsIn = (minutes: number) =>
      desks.c.db.owner.query(
        `update attendance set day = (now() at time zone 'America/Detroit')::date, starts_at = now() + $2::int * interval '1 minute',
                ends_at = now() + interval '2 hours' where id = $1`,
        [id, minutes],
      );
    await beginsIn(10);
    await expect(report(desks, desks.clerk, 'NOBODY_HERE')).rejects.toThrow('attendance.nobody_due');
    await beginsIn(-10);
    expect(await report(desks, desks.clerk, 'NOBODY_HERE')).toEqual([desks.organization.name]);
  });

  it('says so when nobody plans there, and is not there for others', async () => {
    const desks = await buildDesks();
    for (const who of [desks.otherClerk, desks.coordinator, desks.c.admin]) {
      await expect(report(desks, who)).rejects.toThrow(NotFound);
      await expect(told(desks, who)).rejects.toThrow(NotFound);
    }
    await endedDaysAgo(desks, 1);
    await expect(report(desks, desks.clerk)).rejects.toThrow('attendance.nobody_to_tell');
  });
});
