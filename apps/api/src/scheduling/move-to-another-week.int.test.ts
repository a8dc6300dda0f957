import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import type { Navigator } from '../navigators/navigator.entity.js';
import type { Refused } from '../platform/errors/errors.js';
import { weekOfNavigator } from './mail/week-of-navigator.js';
import { moveShift } from './move-shift.js';
import { publishWeek, type Published } from './publish-week.js';
import type { Shift } from './shift.entity.js';
import {
  anotherLibrary,
  buildCertified,
  buildCertifiedPerson,
  buildDraft,
  buildPlan,
  buildShift,
  dayOfNextWeek,
  nextWeek,
  type Plan,
  publish,
  shiftAt,
  stored,
} from './testing/build-shifts.js';
import { jobsOf, readMail } from './testing/read-mail.js';
import { checkDraft, weekChecks } from './week-checks.js';

afterAll(closeTestDatabase);

const weekAfter = addDays(nextWeek(), 7);
const dayAfter = addDays(dayOfNextWeek(3), 7);

const move = (plan: Plan, { id, version }: Shift, navigatorId: string, more: object = {}) =>
  plan.c.write(plan.coordinator, (tx) =>
    moveShift(tx, { ...shiftAt(plan, { navigatorId, day: dayAfter, ...more }), id, version }),
  );

describe('hours moved to the week after, to another person at another library', () => {
  let plan: Plan;
  let other: Plan;
  let dee: { navigator: Navigator; person: Person };
  let sam: { navigator: Navigator; person: Person };
  let shift: Shift;
  let draft: Shift;
  let published: Published;

  beforeAll(async () => {
    plan = await buildPlan();
    other = await anotherLibrary(plan);
    dee = await buildCertifiedPerson(plan);
    sam = await buildCertifiedPerson(plan, { name: 'Sam Poole' });
    shift = await buildShift(plan, { navigatorId: dee.navigator.id });
    await plan.c.db.owner.query('delete from graphile_worker._private_jobs where payload::jsonb @> $1', [
      { template: 'week_of_branch', branchId: plan.branches[0]!.id },
    ]);
    const there = { branchId: other.branches[0]!.id, agreementId: other.agreement.id };
    draft = await move(plan, shift, sam.navigator.id, there);
    published = await publish(plan, [draft]);
  });

  it('are told to both people, each about the week that changed for them', async () => {
    expect(published).toMatchObject({ shifts: 1, navigators: 2, branches: 2 });
    const jobOf = async (person: Person) =>
      (await jobsOf(plan, { template: 'week_of_navigator', affiliationId: person.actor.principalId })).at(
        -1,
      )!;
    expect(await jobOf(dee.person)).toMatchObject({ week: nextWeek(), gone: '2' });
    expect(await readMail(plan, weekOfNavigator, dee.person, await jobOf(dee.person))).toContain(
      'Changed or taken out: Tuesday, ',
    );
    expect(await jobOf(sam.person)).toMatchObject({ week: weekAfter, gone: '' });
    expect(await readMail(plan, weekOfNavigator, sam.person, await jobOf(sam.person))).toContain('(new)');
  });

  it('are told to both branches, each its own week', async () => {
    const [here, there] = [plan.branches[0]!.id, other.branches[0]!.id];
    expect(await jobsOf(plan, { template: 'week_of_branch', branchId: here })).toMatchObject([
      { libraryId: plan.library.id, week: nextWeek() },
    ]);
    expect(await jobsOf(plan, { template: 'week_of_branch', branchId: there })).toMatchObject([
      { libraryId: other.library.id, week: weekAfter },
    ]);
  });

  it('are expected where they are now, and nowhere else', async () => {
    const { rows } = await plan.c.db.owner.query(
      'select tenant_id, shift_id from attendance where recovery_organization_id = $1',
      [plan.organization.id],
    );
    expect(rows).toEqual([{ tenant_id: other.library.id, shift_id: draft.id }]);
    expect(await stored(plan, shift.id)).toMatchObject({ state: 'REPLACED' });
  });
});

describe('a person who keeps their hours in another week', () => {
  it('gets a mail about each of the two weeks', async () => {
    const plan = await buildPlan();
    const { navigator, person } = await buildCertifiedPerson(plan);
    const shift = await buildShift(plan, { navigatorId: navigator.id });
    const published = await publish(plan, [await move(plan, shift, navigator.id)]);
    expect(published).toMatchObject({ navigators: 1, branches: 1 });
    const jobs = await jobsOf(plan, {
      template: 'week_of_navigator',
      affiliationId: person.actor.principalId,
    });
    expect(jobs.slice(1).map(({ week, gone }) => [week, gone])).toEqual([
      [weekAfter, ''],
      [nextWeek(), '2'],
    ]);
    const weeks = await jobsOf(plan, { template: 'week_of_branch', branchId: plan.branches[0]!.id });
    expect(weeks.map(({ week }) => week).sort()).toEqual([nextWeek(), weekAfter]);
  });
});

describe('rules about hours that move to another week', () => {
  it('count them once against the total hours: on the card, in the form, when they are published', async () => {
    const plan = await buildPlan({ weeklyMinutes: 180, totalMinutes: 180 });
    const { id: navigatorId } = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId });
    const wanted = { ...shiftAt(plan, { navigatorId, day: dayAfter }), id: shift.id };
    const asked = await plan.c.db.database.read(plan.coordinator.actor, (tx) =>
      checkDraft(tx, plan.organization.id, wanted),
    );
    expect(asked.map(({ code }) => code)).not.toContain('scheduling.over_total_hours');
    const draft = await move(plan, shift, navigatorId);
    const checks = await plan.c.db.database.read(plan.coordinator.actor, (tx) =>
      weekChecks(tx, plan.organization.id, weekAfter),
    );
    expect(checks.shifts.flatMap(({ refusals }) => refusals.map(({ code }) => code))).not.toContain(
      'scheduling.over_total_hours',
    );
    expect(checks.meters).toMatchObject([
      { inWeek: { planned: 0, drafted: 180, left: 0 }, inTerm: { planned: 180, drafted: 0, left: 0 } },
    ]);
    await expect(publish(plan, [draft])).resolves.toMatchObject({ shifts: 1 });
  });

  it('refuse a move out of a week whose hours the library has confirmed meanwhile', async () => {
    const plan = await buildPlan();
    const { id: navigatorId } = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId });
    const draft = await move(plan, shift, navigatorId);
    await plan.c.db.owner.query('update attendance set confirmed_minutes = 180 where shift_id = $1', [
      shift.id,
    ]);
    const refused = await publish(plan, [draft]).catch((error: unknown) => error);
    expect((refused as Refused).refusals).toMatchObject([
      { code: 'scheduling.hours_confirmed', path: ['shifts', draft.id, 'id'] },
    ]);
  });

  it('are asked one after the other: both weeks of both people are locked, in one order', async () => {
    const plan = await buildPlan();
    const [dee, sam] = [await buildCertified(plan), await buildCertified(plan, { name: 'Sam Poole' })];
    const one = await buildShift(plan, { navigatorId: dee.id });
    const two = await buildShift(plan, { navigatorId: sam.id, day: dayAfter });
    const there = await move(plan, one, dee.id);
    const here = await move(plan, two, sam.id, { day: dayOfNextWeek(2), fromTime: '09:00', toTime: '10:00' });
    const more = await buildDraft(plan, { navigatorId: dee.id, day: dayOfNextWeek(4) });
    const second = await plan.c.hire(plan.organization, 'COORDINATOR', plan.coordinator);
    const locks = await plan.c.write(
      plan.coordinator,
      async (tx) => {
        await publishWeek(tx, { week: weekAfter, shiftIds: [there.id] });
        const { rows } = await plan.c.db.owner.query<{ keys: number }>(
          `select count(*)::int as keys from pg_locks where locktype = 'advisory' and granted
             and (classid::bigint << 32 | objid::bigint) in (
               select hashtextextended(k, 0) from unnest($1::text[]) k)`,
          [
            [nextWeek(), weekAfter].flatMap((week) => [
              `1 ${plan.agreement.id}${week}`,
              `2 ${dee.id}${week}`,
            ]),
          ],
        );
        return rows[0]!.keys;
      },
      { isolation: 'READ COMMITTED' },
    );
    expect(locks).toBe(4);
    await Promise.all([publish(plan, [here]), publish(plan, [more], second)]);
    expect(await stored(plan, here.id)).toMatchObject({ state: 'PUBLISHED' });
    expect(await stored(plan, more.id)).toMatchObject({ state: 'PUBLISHED' });
  });
});
