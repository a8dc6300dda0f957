import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../../test/database.js';
import type { Person } from '../../../test/world.js';
import { endAgreement, withdrawAgreement } from '../../agreements/end-agreement.js';
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
} from '../testing/build-shifts.js';
import { jobsOf, readMail } from '../testing/read-mail.js';
import { hoursFellAway } from './hours-fell-away.js';

afterAll(closeTestDatabase);

const template = 'hours_fell_away';

describe('an agreement that ends while hours are published', () => {
  let plan: Plan;
  let dee: Person;
  let lee: Person;
  let supervisor: Person;

  beforeAll(async () => {
    plan = await buildPlan();
    const other = await anotherLibrary(plan);
    supervisor = await plan.c.hire(plan.organization, 'SUPERVISOR', plan.coordinator);
    const made = await buildCertifiedPerson(plan);
    dee = made.person;
    const { navigator: leeFile, person } = await buildCertifiedPerson(plan, { name: 'Lee Newman' });
    lee = person;
    const sam = await buildCertified(plan, { name: 'Sam Poole' });
    await buildShift(plan, { navigatorId: made.navigator.id });
    await buildShift(plan, { navigatorId: made.navigator.id, day: dayOfNextWeek(4) });
    await buildShift(plan, { navigatorId: made.navigator.id, day: dayOfNextWeek(5) });
    await buildShift(plan, { navigatorId: sam.id, day: dayOfNextWeek(5) });
    await buildShift(other, { navigatorId: leeFile.id, day: dayOfNextWeek(5) });
    await buildDraft(plan, { navigatorId: leeFile.id, day: dayOfNextWeek(6) });
    await plan.c.write(plan.librarian, (tx) => endAgreement(tx, plan.agreement.id, dayOfNextWeek(3)));
  });

  it('tells a navigator in one mail which of their hours are cancelled, and whom to ask', async () => {
    const jobs = await jobsOf(plan, { template, affiliationId: dee.actor.principalId });
    expect(jobs).toHaveLength(1);
    const told = await readMail(plan, hoursFellAway, dee, jobs[0]!);
    expect(told).toContain('Hours at Elm District Library are cancelled');
    expect(told?.match(/2:00 PM to 5:00 PM/g)).toHaveLength(2);
    expect(told).toMatch(/Thursday, .+\nFriday, /);
    expect(told).not.toContain('Sam Poole');
    expect(told).toContain(`ask ${plan.coordinator.actor.userName} (${plan.coordinator.mail})`);
    expect(told).toContain(`/a/${dee.actor.principalId}/?week=${nextWeek()}`);
  });

  it('tells coordinator and supervisor all of them, with names', async () => {
    const [job] = await jobsOf(plan, { template, organizationId: plan.organization.id });
    for (const person of [plan.coordinator, supervisor]) {
      const told = await readMail(plan, hoursFellAway, person, job!);
      expect(told?.match(/2:00 PM to 5:00 PM/g)).toHaveLength(3);
      expect(told).toContain('Elm District Library, Sam Poole');
    }
  });

  it('tells nobody whose hours stand, and shows them to nobody else', async () => {
    expect(await jobsOf(plan, { template, affiliationId: lee.actor.principalId })).toEqual([]);
    const [job] = await jobsOf(plan, { template, affiliationId: dee.actor.principalId });
    expect(await readMail(plan, hoursFellAway, lee, job!)).toBeNull();
    expect(await readMail(plan, hoursFellAway, plan.librarian, job!)).toBeNull();
  });
});

describe('an agreement that is taken back or ends', () => {
  it('before its first day tells of the first week that was published', async () => {
    const plan = await buildPlan({ startsOn: nextWeek() });
    const { navigator, person } = await buildCertifiedPerson(plan);
    await buildShift(plan, { navigatorId: navigator.id });
    await plan.c.write(plan.librarian, (tx) => withdrawAgreement(tx, plan.agreement.id));
    const [job] = await jobsOf(plan, { template, affiliationId: person.actor.principalId });
    expect(await readMail(plan, hoursFellAway, person, job!)).toContain('Tuesday, ');
  });

  it('with no hours published after it tells nobody', async () => {
    const plan = await buildPlan();
    const { navigator } = await buildCertifiedPerson(plan);
    await buildShift(plan, { navigatorId: navigator.id });
    const lastDay = addDays(dayOfNextWeek(2), 7);
    await plan.c.write(plan.librarian, (tx) => endAgreement(tx, plan.agreement.id, lastDay));
    expect(await jobsOf(plan, { template, organizationId: plan.organization.id })).toEqual([]);
  });
});
