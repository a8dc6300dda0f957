import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../test/database.js';
import type { Person } from '../../../test/world.js';
import { reportChange } from '../../attendance/report-change.js';
import { chooseCard } from '../../navigators/choose-card.js';
import type { Navigator } from '../../navigators/navigator.entity.js';
import type { Mail } from '../../platform/mail/define-mail.js';
import { moveShift } from '../move-shift.js';
import type { Shift } from '../shift.entity.js';
import {
  anotherLibrary,
  buildCertifiedPerson,
  buildDraft,
  buildPlan,
  buildShift,
  dayOfNextWeek,
  nextWeek,
  type Plan,
  publish,
  shiftAt,
} from '../testing/build-shifts.js';
import { jobsOf, readMail } from '../testing/read-mail.js';
import { somethingChanged } from './something-changed.js';
import { weekOfBranch } from './week-of-branch.js';
import { weekOfNavigator } from './week-of-navigator.js';

afterAll(closeTestDatabase);

let plan: Plan;
let dee: Person;
let navigator: Navigator;
let shift: Shift;
let clerk: Person;

beforeAll(async () => {
  plan = await buildPlan();
  ({ person: dee, navigator } = await buildCertifiedPerson(plan));
  await plan.c.db.owner.query(
    `update branch set street = '315 S Rose St', city = 'Kalamazoo', desk_phone = '+12695550101', where_to_sit = 'By the big windows' where id = $1`,
    [plan.branches[0]!.id],
  );
  await plan.c.db.owner.query(`update organization set phone = '+12695550188' where id = $1`, [
    plan.organization.id,
  ]);
  clerk = await plan.c.hire(plan.library, 'BRANCH_STAFF', plan.librarian, {
    branchIds: [plan.branches[0]!.id],
  });
  shift = await buildShift(plan, { navigatorId: navigator.id });
});

const jobs = (ids: Record<string, string>) => jobsOf(plan, ids);
const read = (mail: Mail, person: Person, ids: Record<string, string>) => readMail(plan, mail, person, ids);

const speak = (person: Person, language: string) =>
  plan.c.db.authStore.value('change_language', person.actor.userId, language);

describe('what publishing mails', () => {
  it('to the navigator: what is new, where, the address, the desk; in both languages', async () => {
    const [job] = await jobs({ template: 'week_of_navigator', affiliationId: dee.actor.principalId });
    expect(job).toMatchObject({ week: nextWeek(), gone: '' });
    const english = await read(weekOfNavigator, dee, job!);
    expect(english).toContain('2:00 PM to 5:00 PM (new)\nElm District Library\n315 S Rose St, Kalamazoo');
    expect(english).toContain('By the big windows\nDesk phone: (269) 555-0101');
    expect(english).toContain(`/a/${dee.actor.principalId}/?week=${nextWeek()}`);
    const { userName } = plan.coordinator.actor;
    const ask = `ask ${userName} (${plan.coordinator.mail}). Harbor Recovery: (269) 555-0188`;
    expect(english).toContain(`If something does not fit, ${ask}`);
    await speak(dee, 'es');
    const spanish = await read(weekOfNavigator, dee, job!);
    await speak(dee, 'en');
    expect(spanish).toMatch(/Su semana del .+ cambió/);
    expect(spanish).toContain('(nuevo)\nElm District Library');
    expect(spanish).toContain(`Si algo no le va bien, pregunte a ${userName}`);
  });

  it('to the branch: its week, with public names only', async () => {
    const branch = { libraryId: plan.library.id, branchId: plan.branches[0]!.id, week: nextWeek() };
    expect(await jobs({ template: 'week_of_branch', branchId: branch.branchId })).toEqual([
      { template: 'week_of_branch', ...branch },
    ]);
    const before = await read(weekOfBranch, clerk, branch);
    expect(before).toContain('2:00 PM to 5:00 PM: a peer navigator');
    expect(before).not.toContain('Dee Rivers');
    expect(before).toContain(`/a/${clerk.actor.principalId}/branch/${branch.branchId}?week=${nextWeek()}`);
    const card = { cardShown: true, publicName: 'Dee', languages: ['en'], version: navigator.version };
    await plan.c.write(dee, (tx) => chooseCard(tx, card));
    expect(await read(weekOfBranch, clerk, branch)).toContain('2:00 PM to 5:00 PM: Dee');
    await speak(clerk, 'es');
    expect(await read(weekOfBranch, clerk, branch)).toContain('la semana del');
    await speak(clerk, 'en');
    const other = await anotherLibrary(plan);
    expect(await read(weekOfBranch, other.librarian, branch)).toBeNull();
  });

  it('a move tells both people: one what is new, the other what is gone', async () => {
    const { person: sam, navigator: samFile } = await buildCertifiedPerson(plan, { name: 'Sam Poole' });
    const { id, version } = shift;
    const draft = await plan.c.write(plan.coordinator, (tx) =>
      moveShift(tx, { ...shiftAt(plan, { navigatorId: samFile.id }), id, version }),
    );
    const published = await publish(plan, [draft]);
    expect(published).toMatchObject({ shifts: 1, navigators: 2, branches: 1 });
    const [samJob] = await jobs({ template: 'week_of_navigator', affiliationId: sam.actor.principalId });
    expect(await read(weekOfNavigator, sam, samJob!)).toContain('(new)');
    const gone = (await jobs({ template: 'week_of_navigator', affiliationId: dee.actor.principalId })).at(
      -1,
    )!;
    expect(gone).toMatchObject({ gone: '2' });
    const told = await read(weekOfNavigator, dee, gone);
    expect(told).toContain('You have no hours in this week now.');
    expect(told).toMatch(/Changed or taken out: Tuesday, /);
  });

  it('names the zone where a week holds two, and says nothing of what is not so any more', async () => {
    const { person, navigator: file } = await buildCertifiedPerson(plan, { name: 'Lee Newman' });
    const drafts = [
      await buildDraft(plan, { navigatorId: file.id, day: dayOfNextWeek(4) }),
      await buildDraft(plan, { navigatorId: file.id, day: dayOfNextWeek(5), branchId: plan.branches[1]!.id }),
    ];
    await publish(plan, drafts);
    const [job] = await jobs({ template: 'week_of_navigator', affiliationId: person.actor.principalId });
    const told = await read(weekOfNavigator, person, job!);
    expect(told).toContain('(Eastern Time)');
    expect(told).toContain('(Central Time)');
    expect(await read(weekOfNavigator, person, { ...job!, week: '2026-01-05' })).toBeNull();
  });
});

describe('something changed', () => {
  it('tells the coordinators what, where, whom it touches and whom to call', async () => {
    const { person, navigator: file } = await buildCertifiedPerson(plan, { name: 'Ana Todd' });
    expect(person.mail).toContain('@');
    const branchId = plan.branches[0]!.id;
    const { rows } = await plan.c.db.owner.query<{ today: string }>(
      `select (now() at time zone 'America/Detroit')::date::text as today`,
    );
    const today = rows[0]!.today;
    await buildShift(plan, { navigatorId: file.id, day: today, fromTime: '00:10', toTime: '23:50' });
    const report = { libraryId: plan.library.id, branchId, change: 'CLOSES_EARLY' as const };
    await plan.c.write(clerk, (tx) => reportChange(tx, report));
    const [job] = await jobs({ template: 'something_changed', branchId });
    expect(job).toMatchObject({ organizationId: plan.organization.id, change: 'CLOSES_EARLY', day: today });
    const told = await read(somethingChanged, plan.coordinator, job!);
    expect(told).toContain('Something changed at Elm District Library');
    expect(told).toContain('we close early today');
    expect(told).toContain('Ana Todd, 12:10 AM to 11:50 PM');
    expect(told).toContain('Desk phone: (269) 555-0101');
    await speak(plan.coordinator, 'es');
    expect(await read(somethingChanged, plan.coordinator, job!)).toContain(
      'Algo cambió en Elm District Library',
    );
  });
});
