import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { NotFound } from '../platform/errors/errors.js';
import { amendNavigator } from './amend-navigator.js';
import { placementsOf } from './navigator-queries.js';
import { endPlacement, placeNavigator } from './place-navigator.js';
import { buildCertified, buildPlan, buildShift, dayOfNextWeek } from '../scheduling/testing/build-shifts.js';
import { placeableBranches, plannedUntil } from './place-queries.js';
import { buildNavigator, newProgram, type Program, secondPartner } from './testing/build-navigator.js';
import { buildAgreement, today } from '../agreements/testing/build-agreement.js';

afterAll(closeTestDatabase);

const place = (p: Program, navigatorId: string, branchId: string, startsOn = today(), endsOn?: string) =>
  p.c.write(p.coordinator, (tx) => placeNavigator(tx, { navigatorId, branchId, startsOn, endsOn }));
const end = (p: Program, id: string, endsOn: string | null) =>
  p.c.write(p.coordinator, (tx) => endPlacement(tx, id, endsOn));

describe('placeNavigator', () => {
  it('places at a branch that a signed agreement names, and nowhere else', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const { branches: others } = await p.c.addLibrary('Oak Township Library');
    await expect(place(p, dee.id, others[0]!.id)).rejects.toThrow('navigators.no_agreement_at_branch');
    await expect(place(p, dee.id, crypto.randomUUID())).rejects.toThrow('navigators.no_agreement_at_branch');

    const placement = await place(p, dee.id, p.branches[0]!.id);
    expect(placement).toMatchObject({ libraryName: 'Elm District Library', endsOn: null });
    const { rows } = await p.c.db.owner.query('select * from placement_card where placement_id = $1', [
      placement.id,
    ]);
    expect(rows).toMatchObject([{ navigator_id: dee.id, public_name: null, languages: ['en'] }]);
  });

  it('refuses days that no agreement covers, and an agreement that only one side signed', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    await expect(place(p, dee.id, p.branches[0]!.id, addDays(today(), 365))).rejects.toThrow(
      'navigators.no_agreement_at_branch',
    );
    await p.c.db.owner.query(`delete from signature where agreement_id = $1 and party = 'LIBRARY'`, [
      p.agreement.id,
    ]);
    await expect(place(p, dee.id, p.branches[0]!.id)).rejects.toThrow('navigators.no_agreement_at_branch');
  });

  it('plans ahead: the agreement is signed and begins next month', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const { library, branches } = await p.c.addLibrary('Oak Township Library');
    const librarian = await p.c.hire(library, 'LIBRARY_ADMIN');
    await buildAgreement({ ...p, library, branches, librarian }, { startsOn: addDays(today(), 30) });
    await place(p, dee.id, branches[0]!.id, addDays(today(), 30));
    const seen = await p.c.db.database.read(p.coordinator.actor, (tx) =>
      placeableBranches(tx, p.organization.id),
    );
    expect(seen.map(({ library, name, onlyOutlet }) => ({ library, name, onlyOutlet }))).toEqual([
      { library: null, name: 'Elm District Library', onlyOutlet: false },
      { library: 'Elm District Library', name: 'Elm District Library 1', onlyOutlet: false },
      { library: null, name: 'Oak Township Library', onlyOutlet: true },
    ]);
  });

  it('refuses the same branch twice in the same days, days out of order, and days after the last one', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const branchId = p.branches[0]!.id;
    await place(p, dee.id, branchId, today(), addDays(today(), 10));
    await expect(place(p, dee.id, branchId, addDays(today(), 10))).rejects.toThrow(
      'navigators.placed_already',
    );
    await place(p, dee.id, branchId, addDays(today(), 11));
    await expect(place(p, dee.id, p.branches[1]!.id, today(), addDays(today(), -1))).rejects.toThrow(
      'navigators.ends_before_start',
    );
  });

  it('is not for another organisation, nor for libraries, nor for the consortium', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const { coordinator: stranger } = await secondPartner(p);
    for (const person of [stranger, p.librarian, p.c.admin]) {
      await expect(
        p.c.write(person, (tx) =>
          placeNavigator(tx, { navigatorId: dee.id, branchId: p.branches[0]!.id, startsOn: today() }),
        ),
      ).rejects.toThrow(NotFound);
    }
  });
});

describe('endPlacement', () => {
  it('says the last day, moves it, and takes back what has not begun', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const now = await place(p, dee.id, p.branches[0]!.id, addDays(today(), -5));
    const later = await place(p, dee.id, p.branches[1]!.id, addDays(today(), 5));
    await expect(end(p, now.id, addDays(today(), -6))).rejects.toThrow('navigators.ends_before_start');
    await end(p, now.id, today());
    await end(p, now.id, addDays(today(), 20));
    await end(p, later.id, addDays(today(), 4));
    const [left] = await p.c.db.database.read(p.coordinator.actor, (tx) => placementsOf(tx, [dee.id]));
    expect(left).toMatchObject([{ id: now.id, endsOn: addDays(today(), 20) }]);
    const { rows } = await p.c.db.owner.query('select ends_on from placement_card where navigator_id = $1', [
      dee.id,
    ]);
    expect(rows).toEqual([{ ends_on: addDays(today(), 20) }]);
  });

  it('is told until when hours are planned there', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const here = await place(plan, dee.id, plan.branches[0]!.id);
    const there = await place(plan, dee.id, plan.branches[1]!.id);
    await buildShift(plan, { navigatorId: dee.id, day: dayOfNextWeek(2) });
    await buildShift(plan, { navigatorId: dee.id, day: dayOfNextWeek(4) });
    const days = await plan.c.db.database.read(plan.coordinator.actor, (tx) =>
      plannedUntil(tx, [there.id, here.id]),
    );
    expect(days).toEqual([null, dayOfNextWeek(4)]);
  });

  it('follows from the last day of the person', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    await place(p, dee.id, p.branches[0]!.id, addDays(today(), -5));
    await place(p, dee.id, p.branches[1]!.id, addDays(today(), 40));
    const endsOn = addDays(today(), 7);
    await p.c.write(p.coordinator, (tx) => amendNavigator(tx, { ...dee, endsOn }));
    const [left] = await p.c.db.database.read(p.coordinator.actor, (tx) => placementsOf(tx, [dee.id]));
    expect(left).toMatchObject([{ endsOn }]);
    await expect(place(p, dee.id, p.branches[1]!.id, addDays(today(), 8))).rejects.toThrow('navigators.left');
  });
});
