import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rolesOf } from '@mutuality/domain/access';
import { certificationStateOn, daysUntilLapse } from '@mutuality/domain/navigators';
import { addWeeks, weekOf } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { agreementsPage } from '../agreements/agreement-queries.js';
import { standingsOf } from '../agreements/agreement-standing.js';
import { branchWeek } from '../attendance/branch-week.js';
import { weeksToConfirm } from '../attendance/weeks-to-confirm.js';
import { Passwords } from '../platform/sessions/passwords.js';
import { weekBoard } from '../scheduling/week-board.js';
import { weekChecks } from '../scheduling/week-checks.js';
import { accountsOf, DEMO_PASSWORD, demoAccounts } from './accounts.js';
import { demoStartedOn, firstDays, type StartedDemo, type Whoami } from './testing/demo-started-on.js';

afterAll(closeTestDatabase);

describe.each(firstDays())('a demo started first on %s', (_, day) => {
  let demo: StartedDemo;
  beforeAll(async () => {
    demo = await demoStartedOn(day);
  });
  afterAll(() => demo.drop());

  const rows = async <Row extends object>(sql: string, ...parameters: unknown[]): Promise<Row[]> =>
    (await demo.owner.query<Row>(sql, parameters)).rows;
  const week = (offset: number) => addWeeks(weekOf(demo.today), offset);
  const checksOf = (key: string, offset: number) =>
    demo.readAs(key, (tx, { tenantId }) => weekChecks(tx, tenantId!, week(offset)));

  it('has a consortium of three libraries with nine branches in two zones, and a small second one that shares a partner', async () => {
    const members = await rows(
      `select c.name, o.kind, count(*)::int as count from membership m
         join organization c on c.id = m.consortium_id join organization o on o.id = m.tenant_id
        group by 1, 2 order by 1, 2`,
    );
    expect(members).toEqual([
      { name: 'Lakeland Library Network', kind: 'LIBRARY', count: 1 },
      { name: 'Lakeland Library Network', kind: 'RECOVERY_ORGANIZATION', count: 1 },
      { name: 'Riverbend Library Cooperative', kind: 'LIBRARY', count: 3 },
      { name: 'Riverbend Library Cooperative', kind: 'RECOVERY_ORGANIZATION', count: 2 },
    ]);
    const shared = await rows(`select tenant_id from membership group by 1 having count(*) = 2`);
    expect(shared).toHaveLength(1);
    const branches = await rows<{ zone: string; places: number; libraries: number }>(
      `select b.zone, count(*)::int as places, count(distinct b.tenant_id)::int as libraries
         from branch b join membership m on m.tenant_id = b.tenant_id join organization c on c.id = m.consortium_id
        where c.name like 'Riverbend%' group by 1 order by 1`,
    );
    expect(branches).toEqual([
      { zone: 'America/Detroit', places: 5, libraries: 1 },
      { zone: 'America/Menominee', places: 4, libraries: 2 },
    ]);
    const single = await rows('select tenant_id from branch group by 1 having count(*) = 1');
    expect(single).toHaveLength(1);
  });

  it('has eight navigators: one certificate about to lapse, one person learning', async () => {
    const people = await rows<{ name: string }>('select name from navigator');
    expect(people).toHaveLength(8);
    const certificates = await rows<{ issuedOn: string; firstInvalidDay: string }>(
      `select issued_on as "issuedOn", first_invalid_day as "firstInvalidDay" from certification`,
    );
    expect(certificates).toHaveLength(7);
    const dates = certificates.map((each) => ({ ...each, renewalSentOn: null, probationFrom: null }));
    expect(dates.map((each) => certificationStateOn(each, demo.today))).toEqual(Array(7).fill('VALID'));
    expect(dates.every(({ firstInvalidDay }) => firstInvalidDay.endsWith('-01'))).toBe(true);
    const soon = dates.map((each) => daysUntilLapse(each, demo.today)!).filter((days) => days < 90);
    expect(soon).toHaveLength(1);
    expect(soon[0]).toBeGreaterThanOrEqual(8);
    expect(await rows('select distinct navigator_id from shift where learning')).toHaveLength(1);
  });

  it('has agreements in force, waiting for a board, and ended', async () => {
    const states = await demo.readAs('ada', async (tx) => {
      const { edges } = await agreementsPage(tx, {}, { first: 50 });
      const standings = await standingsOf(
        tx,
        edges.map(({ node }) => node),
      );
      return standings.map(({ state }) => state).sort();
    });
    expect(states).toEqual(['ENDED', 'IN_FORCE', 'IN_FORCE', 'IN_FORCE', 'WAITING_FOR_BOARD']);
  });

  it('has six weeks of hours: none breaks a rule, but for one conflict in the draft; gaps where somebody is wanted', async () => {
    for (const offset of [-3, -2, -1, 0, 1, 2]) {
      for (const key of ['carla', 'cole']) {
        const { shifts, gaps } = await checksOf(key, offset);
        const { shifts: cards } = await demo.readAs(key, (tx, { tenantId }) =>
          weekBoard(tx, tenantId!, week(offset)),
        );
        expect(cards.length).toBeGreaterThan(0);
        const draft = offset === 2;
        expect(new Set(cards.map(({ state }) => state))).toEqual(new Set([draft ? 'DRAFT' : 'PUBLISHED']));
        const hard = shifts.flatMap(({ shiftId, refusals }) =>
          refusals.filter(({ severity }) => severity !== 'WARNS').map(({ code }) => ({ shiftId, code })),
        );
        const conflict = draft && key === 'carla';
        expect([offset, key, hard.map(({ code }) => code)]).toEqual([
          offset,
          key,
          conflict ? ['scheduling.double_booked', 'scheduling.double_booked'] : [],
        ]);
        expect([offset, key, gaps.length > 0]).toEqual([offset, key, key === 'carla' && offset > 0]);
      }
    }
  });

  it('shows the desk names of its week, and last week to confirm', async () => {
    const { presence, waiting } = await demo.readAs('lena', async (tx, { tenantId }) => ({
      presence: await branchWeek(tx, tenantId!, demo.today, null),
      waiting: await weeksToConfirm(tx, tenantId!, null),
    }));
    expect(new Set(presence.map(({ publicName }) => publicName))).toEqual(
      new Set(['Anthony', 'Maria', null]),
    );
    expect(waiting.map((each) => each.week)).toContain(week(-1));
    expect(waiting.map((each) => each.week)).not.toContain(week(-2));
  });

  it('has an account for each role, one of them with two affiliations', async () => {
    expect(await accountsOf(demo.authStore)).toEqual(demoAccounts);
    const roles = new Set(demoAccounts.map(({ role }) => role));
    expect(roles).toEqual(new Set(Object.values(rolesOf).flat()));
    const two: string[] = [];
    for (const { email } of demoAccounts) {
      const [account] = await demo.authStore.rows<{ user_id: string; password_hash: string }>(
        'facts_by_sign_in_name',
        email,
      );
      expect(await new Passwords().matches(DEMO_PASSWORD, account!.password_hash)).toBe(true);
      const { affiliations } = await demo.authStore.value<Whoami>('whoami', account!.user_id);
      if (affiliations.length === 2) two.push(email);
    }
    expect(two).toEqual(['robin@riverbend.example']);
  });
});
