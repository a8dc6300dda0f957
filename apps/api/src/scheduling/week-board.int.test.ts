import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { allowWeek } from '../agreements/allow-week.js';
import { moveShift } from './move-shift.js';
import { removeShift } from './remove-shift.js';
import {
  anotherLibrary,
  buildCertified,
  buildCertifiedPerson,
  buildDraft,
  buildPattern,
  buildPlan,
  buildShift,
  closeOn,
  dayOfNextWeek,
  nextWeek,
  type Plan,
  shiftAt,
} from './testing/build-shifts.js';
import { weekBoard } from './week-board.js';
import { checkDraft, weekChecks, whoFits } from './week-checks.js';
import { shiftsPage } from './shifts-page.js';

afterAll(closeTestDatabase);

const boardOf = (plan: Plan, week = nextWeek()) =>
  plan.c.db.database.read(plan.coordinator.actor, (tx) => weekBoard(tx, plan.organization.id, week));
const checksOf = (plan: Plan) =>
  plan.c.db.database.read(plan.coordinator.actor, (tx) => weekChecks(tx, plan.organization.id, nextWeek()));

describe('weekBoard', () => {
  it('has a row for each branch of the agreements that touch the week, people and live shifts', async () => {
    const plan = await buildPlan();
    const other = await anotherLibrary(plan);
    const { navigator: dee } = await buildCertifiedPerson(plan, { weeklyTargetMinutes: 600 });
    const sam = await buildCertified(plan, { name: 'Sam Poole' });
    const shift = await buildShift(plan, { navigatorId: dee.id });
    const draft = await buildDraft(plan, { navigatorId: sam.id, day: dayOfNextWeek(3), learning: true });
    const board = await boardOf(plan);
    expect(board.branches).toMatchObject([
      { id: plan.branches[0]!.id, onlyOutlet: false, viewerCan: ['shift.assign', 'pattern.keep'] },
      { id: plan.branches[1]!.id, onlyOutlet: false, zone: 'America/Menominee' },
      { id: other.branches[0]!.id, onlyOutlet: true, libraryName: 'Oak Township Library' },
    ]);
    expect(board.branches[0]).toMatchObject({ agreementId: plan.agreement.id, firstDay: '2026-01-01' });
    expect(board.navigators).toMatchObject([
      { name: 'Dee Rivers', weeklyTargetMinutes: 600, getsMail: true },
      { name: 'Sam Poole', weeklyTargetMinutes: null, getsMail: false },
    ]);
    expect(board.shifts).toMatchObject([
      { id: shift.id, state: 'PUBLISHED', navigatorName: 'Dee Rivers', viewerCan: ['shift.assign'] },
      { id: draft.id, state: 'DRAFT', learning: true, removes: false },
    ]);
  });

  it('shows what has been confirmed as not to be moved, and former agreements by name', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId: dee.id });
    await plan.c.db.owner.query('update attendance set confirmed_minutes = 180 where shift_id = $1', [
      shift.id,
    ]);
    expect((await boardOf(plan)).shifts).toMatchObject([{ viewerCan: [] }]);
    await plan.c.db.owner.query(
      `update agreement_branch set during = tstzrange('2026-01-01', now() - interval '1 hour') where agreement_id = $1`,
      [plan.agreement.id],
    );
    const board = await boardOf(plan);
    expect(board.branches).toMatchObject([
      { name: plan.branches[0]!.name, zone: 'America/Detroit', viewerCan: [] },
      { name: plan.branches[1]!.name, zone: 'America/Menominee', viewerCan: [] },
    ]);
    expect(board.shifts).toMatchObject([{ id: shift.id, viewerCan: [] }]);
  });

  it('is empty for those who plan nothing here', async () => {
    const plan = await buildPlan();
    const stranger = await buildPlan();
    const board = await plan.c.db.database.read(stranger.coordinator.actor, (tx) =>
      weekBoard(tx, plan.organization.id, nextWeek()),
    );
    expect(board).toMatchObject({ branches: [], navigators: [], shifts: [] });
  });
});

describe('weekChecks', () => {
  it('names each violated rule by shift, gaps, closed days and what a partner has taken', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    await buildPattern(plan, { people: 2 });
    await closeOn(plan, dayOfNextWeek(5), 'Staff day');
    const one = await buildDraft(plan, { navigatorId: dee.id });
    const two = await buildDraft(plan, { navigatorId: dee.id, fromTime: '16:00', toTime: '18:00' });
    const partner = await plan.c.addRecoveryOrganization('Bridge House');
    const coordinator = await plan.c.hire(partner, 'COORDINATOR');
    const theirs = await buildPlan({}, { ...plan, organization: partner, coordinator });
    const sam = await buildCertified(theirs, { name: 'Sam Poole' });
    await buildShift(theirs, { navigatorId: sam.id, fromTime: '13:00', toTime: '16:00' });
    await buildDraft(theirs, { navigatorId: sam.id, day: dayOfNextWeek(4) });

    const checks = await checksOf(plan);
    const codes = checks.shifts.map(({ shiftId, refusals }) => [
      shiftId,
      refusals.filter(({ severity }) => severity === 'BLOCKS').map(({ code }) => code),
    ]);
    expect(codes.sort()).toEqual(
      [
        [one.id, ['scheduling.double_booked']],
        [two.id, ['scheduling.double_booked']],
      ].sort(),
    );
    expect(checks.gaps).toMatchObject([
      { day: dayOfNextWeek(2), fromTime: '14:00', toTime: '16:00', missing: 1 },
    ]);
    expect(checks.closed.filter(({ branchId }) => branchId === plan.branches[0]!.id)).toMatchObject([
      { day: dayOfNextWeek(5), reason: 'Staff day' },
    ]);
    expect(checks.taken).toEqual([
      { branchId: plan.branches[0]!.id, day: dayOfNextWeek(2), fromTime: '13:00', toTime: '16:00' },
    ]);
  });

  it('meters planned, drafted, delivered and left of each agreement, with what the library allowed', async () => {
    const plan = await buildPlan({ weeklyMinutes: 300, totalMinutes: 6000 });
    const dee = await buildCertified(plan);
    await buildPattern(plan);
    const shift = await buildShift(plan, { navigatorId: dee.id });
    await buildShift(plan, { navigatorId: dee.id, day: '2026-01-08' });
    await buildDraft(plan, { navigatorId: dee.id, day: dayOfNextWeek(3), toTime: '16:00' });
    await plan.c.write(plan.librarian, (tx) => allowWeek(tx, plan.agreement.id, nextWeek(), 400));
    await plan.c.db.owner.query('update attendance set confirmed_minutes = 150 where shift_id = $1', [
      shift.id,
    ]);
    const { meters } = await checksOf(plan);
    expect(meters).toMatchObject([
      {
        agreementId: plan.agreement.id,
        inWeek: { planned: 180, drafted: 120, delivered: 150, limit: 300, allowed: 400, left: 130 },
        inTerm: { planned: 360, drafted: 120, delivered: 150, limit: 6000, left: 6000 - 180 - 150 - 120 },
      },
    ]);
    expect(meters[0]?.byBranch.find(({ branchId }) => branchId === plan.branches[0]!.id)).toMatchObject({
      expected: 180,
      planned: 180,
    });
  });
});

describe('checkDraft', () => {
  it('says what the rules would say, as if the moved shift were no longer there', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId: dee.id });
    const ask = (id: string | null, more: object = {}) =>
      plan.c.db.database.read(plan.coordinator.actor, (tx) =>
        checkDraft(tx, plan.organization.id, { ...shiftAt(plan, { navigatorId: dee.id, ...more }), id }),
      );
    const codes = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).map(({ code }) => code);
    expect(await codes(null)).toContain('scheduling.double_booked');
    expect(await codes(shift.id, { toTime: '18:00' })).not.toContain('scheduling.double_booked');
    expect(await codes(null, { day: '2100-02-01' })).toContain('scheduling.agreement_not_in_force');
    expect(await codes(null, { fromTime: '17:00', toTime: '14:00' })).toEqual(['time.ends_before_start']);
    expect(await codes(null, { branchId: crypto.randomUUID() })).toEqual(['scheduling.unknown_branch']);
    const move = {
      ...shiftAt(plan, { navigatorId: dee.id, toTime: '18:00' }),
      id: shift.id,
      version: shift.version,
    };
    const draft = await plan.c.write(plan.coordinator, (tx) => moveShift(tx, move));
    expect(await codes(draft.id, { toTime: '19:00' })).not.toContain('scheduling.double_booked');
  });
});

describe('whoFits', () => {
  it('ranks who is free before who is not, with how full each week is', async () => {
    const plan = await buildPlan();
    const ann = await buildCertified(plan, { name: 'Ann Vale' });
    const sam = await buildCertified(plan, { name: 'Sam Poole' });
    const shift = await buildShift(plan, { navigatorId: ann.id });
    const { navigatorId: _, ...hours } = shiftAt(plan, { navigatorId: '' });
    const ask = (id?: string) =>
      plan.c.db.database.read(plan.coordinator.actor, (tx) =>
        whoFits(tx, plan.organization.id, { ...hours, id }),
      );
    expect(await ask()).toMatchObject([
      { navigatorId: sam.id, name: 'Sam Poole', minutesInWeek: 0 },
      { name: 'Ann Vale', minutesInWeek: 180 },
    ]);
    const [, second] = await ask();
    expect(second?.refusals.map(({ code }) => code)).toContain('scheduling.double_booked');
    const moving = await ask(shift.id);
    expect(moving.flatMap(({ refusals }) => refusals.map(({ code }) => code))).not.toContain(
      'scheduling.double_booked',
    );
  });
});

describe('removeShift', () => {
  it('lets a draft go at once, and what it stood for stay', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId: dee.id });
    const remove = (id: string, version: number) =>
      plan.c.write(plan.coordinator, (tx) => removeShift(tx, { id, version }));
    await remove(shift.id, shift.version);
    const { shifts } = await boardOf(plan);
    const draft = shifts.find(({ state }) => state === 'DRAFT')!;
    expect(draft).toMatchObject({ removes: true, replacesId: shift.id });
    await remove(draft.id, draft.version);
    expect((await boardOf(plan)).shifts).toMatchObject([{ id: shift.id, state: 'PUBLISHED' }]);
  });
});

describe('shiftsPage', () => {
  it('pages by day; a library sees no names of the file', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    for (const weekday of [1, 2, 3])
      await buildShift(plan, { navigatorId: dee.id, day: dayOfNextWeek(weekday) });
    const filter = { from: nextWeek(), until: dayOfNextWeek(7) };
    const page = (person = plan.coordinator, after?: string) =>
      plan.c.db.database.read(person.actor, (tx) =>
        shiftsPage(tx, plan.organization.id, filter, { first: 2, after }),
      );
    const one = await page();
    expect(one.edges.map(({ node }) => node.navigatorName)).toEqual(['Dee Rivers', 'Dee Rivers']);
    const two = await page(plan.coordinator, one.pageInfo.endCursor ?? '');
    expect(two.edges.map(({ node }) => node.day)).toEqual([dayOfNextWeek(3)]);
    expect((await page(plan.librarian)).edges.map(({ node }) => node.navigatorName)).toEqual([null, null]);
  });
});
