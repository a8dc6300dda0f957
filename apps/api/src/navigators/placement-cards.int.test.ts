import { afterAll, describe, expect, it } from '@jest/globals';
import { clearedFor, requirementsOf } from '@mutuality/domain/navigators';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { requireClearances } from '../organizations/require-clearances.js';
import { NotFound, Refused } from '../platform/errors/errors.js';
import { attestClearance, removeClearance } from './attest-clearance.js';
import { chooseCard } from './choose-card.js';
import { placeNavigator, endPlacement } from './place-navigator.js';
import { placementCards } from './place-queries.js';
import { PlacementCardRow } from './placement-card.entity.js';
import {
  buildNavigator,
  buildSignedInNavigator,
  newProgram,
  type Program,
  secondPartner,
} from './testing/build-navigator.js';
import { today } from '../agreements/testing/build-agreement.js';

afterAll(closeTestDatabase);

const cards = (p: Program, person: Person, branch = p.branches[0]!) =>
  p.c.db.database.read(person.actor, (tx) => placementCards(tx, branch.id));

const placed = (p: Program, navigatorId: string, startsOn = addDays(today(), -5)) =>
  p.c.write(p.coordinator, (tx) =>
    placeNavigator(tx, { navigatorId, branchId: p.branches[0]!.id, startsOn }),
  );

const attest = (p: Program, navigatorId: string, more: object = {}) =>
  p.c.write(p.coordinator, (tx) =>
    attestClearance(tx, {
      navigatorId,
      kind: 'BACKGROUND_CHECK',
      detail: '',
      attestedBy: 'Ana R.',
      attestedOn: today(),
      ...more,
    }),
  );

async function require(
  p: Program,
  requirements: { kind: 'BACKGROUND_CHECK' | 'SCHOOL_CHECK'; detail: string }[],
) {
  const branch = await p.c.write(p.librarian, (tx) =>
    requireClearances(tx, { branchId: p.branches[0]!.id, version: p.branches[0]!.version, requirements }),
  );
  p.branches[0] = branch;
  return branch;
}

describe('what a library sees of a navigator (R8)', () => {
  it('is the card: a name only by their own choice, languages, cleared or not yet', async () => {
    const p = await newProgram();
    const { navigator, person } = await buildSignedInNavigator(p, { name: 'Dee Rivers', languages: ['en'] });
    await placed(p, navigator.id);
    expect(await cards(p, p.librarian)).toMatchObject([
      { publicName: null, languages: ['en'], cleared: true },
    ]);

    await p.c.write(person, (tx) =>
      chooseCard(tx, {
        version: navigator.version,
        cardShown: true,
        publicName: ' Dee ',
        languages: ['es', 'en'],
      }),
    );
    const staff = await p.c.hire(p.library, 'BRANCH_STAFF', p.librarian, {
      branchIds: [p.branches[0]!.id],
    });
    const [card] = await cards(p, staff);
    expect(card).toEqual({
      id: expect.any(String),
      publicName: 'Dee',
      languages: ['es', 'en'],
      cleared: true,
      startsOn: addDays(today(), -5),
      endsOn: null,
    });
    const elsewhere = await p.c.hire(p.library, 'BRANCH_STAFF', p.librarian, {
      branchIds: [p.branches[1]!.id],
    });
    expect(await cards(p, elsewhere)).toEqual([]);
  });

  it('is chosen by nobody else', async () => {
    const p = await newProgram();
    const { navigator, person } = await buildSignedInNavigator(p);
    const choice = { version: navigator.version, cardShown: true, publicName: 'Dee', languages: [] };
    await expect(p.c.write(p.coordinator, (tx) => chooseCard(tx, choice))).rejects.toThrow(NotFound);
    await expect(
      p.c.write(p.coordinator, (tx) =>
        tx.sql('update navigator set public_name = $2, card_shown = true where id = $1', [
          navigator.id,
          'Dee R.',
        ]),
      ),
    ).rejects.toThrow();
    await expect(
      p.c.write(person, (tx) => chooseCard(tx, { ...choice, version: navigator.version - 1 })),
    ).rejects.toThrow('conflict');
    await expect(p.c.write(person, (tx) => chooseCard(tx, { ...choice, publicName: ' ' }))).rejects.toThrow(
      Refused,
    );
  });

  it('says cleared once everything the branch requires is met, the last day inside', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    await placed(p, dee.id);
    const cleared = async () => (await cards(p, p.librarian)).map((card) => card.cleared);
    await require(p, [
      { kind: 'BACKGROUND_CHECK', detail: '' },
      { kind: 'SCHOOL_CHECK', detail: 'Ewen-Trout Creek' },
    ]);
    expect(await cleared()).toEqual([false]);
    await attest(p, dee.id, { metUntil: today() });
    expect(await cleared()).toEqual([false]);
    await attest(p, dee.id, { kind: 'SCHOOL_CHECK', detail: ' ewen-trout  creek ' });
    expect(await cleared()).toEqual([true]);
    await attest(p, dee.id, { metUntil: addDays(today(), -1) });
    expect(await cleared()).toEqual([false]);
    const again = await attest(p, dee.id, { metUntil: null });
    expect(await cleared()).toEqual([true]);
    await p.c.write(p.coordinator, (tx) => removeClearance(tx, again.id));
    expect(await cleared()).toEqual([false]);
    await require(p, []);
    expect(await cleared()).toEqual([true]);
  });

  it('ends with the placement and with the agreement, and is not for a former partner', async () => {
    const p = await newProgram();
    const [dee, sam] = [await buildNavigator(p, { name: 'Dee' }), await buildNavigator(p, { name: 'Sam' })];
    const { id } = await placed(p, dee.id);
    await placed(p, sam.id, addDays(today(), 3));
    expect(await cards(p, p.librarian)).toHaveLength(2);
    await p.c.write(p.coordinator, (tx) => endPlacement(tx, id, addDays(today(), -1)));
    const rest = await p.c.db.database.read(p.librarian.actor, (tx) => tx.em.find(PlacementCardRow));
    expect(rest.map(({ navigatorId }) => navigatorId)).toEqual([sam.id]);
    await p.c.db.owner.query(
      `update agreement_branch set during = tstzrange(lower(during), now() - interval '1 hour') where agreement_id = $1`,
      [p.agreement.id],
    );
    expect(await cards(p, p.librarian)).toEqual([]);
    const { rows } = await p.c.db.owner.query('select 1 from placement_card where branch_id = $1', [
      p.branches[0]!.id,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('shows nothing of one partner to another at the same branch (R15)', async () => {
    const p = await newProgram();
    await placed(p, (await buildNavigator(p)).id);
    const { coordinator: partner } = await secondPartner(p);
    expect(await cards(p, partner)).toEqual([]);
    expect(await cards(p, p.librarian)).toHaveLength(1);
  });
});

describe('people who change both halves of a card at once', () => {
  it('leave it true, and one clearance of each kind', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const branch = p.branches[0]!;
    for (let round = 0; round < 5; round += 1) {
      const needed = round % 2 === 0;
      await Promise.all([
        require(p, needed ? [{ kind: 'BACKGROUND_CHECK', detail: '' }] : []),
        attest(p, dee.id, { metUntil: addDays(today(), needed ? 1 : -1) }),
        attest(p, dee.id, { metUntil: addDays(today(), needed ? 1 : -1), attestedBy: 'Bo T.' }),
        ...(round === 0 ? [placed(p, dee.id)] : []),
      ]);
      const { rows } = await p.c.db.owner.query(
        `select c.cleared_until, authz.cleared_until(c.tenant_id, c.navigator_id, b.required_clearances) as truth
           from placement_card c join branch b on b.id = c.branch_id where c.branch_id = $1`,
        [branch.id],
      );
      expect(rows).toHaveLength(1);
      expect(rows[0].cleared_until).toEqual(rows[0].truth);
    }
    const { rows } = await p.c.db.owner.query('select 1 from clearance where navigator_id = $1', [dee.id]);
    expect(rows).toHaveLength(1);
  });
});

describe('until when somebody is cleared', () => {
  it('is read by nobody through the API; whether, by who reads the card (R8)', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    await placed(p, dee.id);
    const read = (person: Person, sql: string) =>
      p.c.db.database.read(person.actor, (tx) => tx.sql(sql, [p.organization.id]));
    const until = 'select cleared_until from placement_card where tenant_id = $1';
    const whether = 'select cleared from authz.cleared_today($1)';
    const stranger = await newProgram();
    for (const person of [p.librarian, p.coordinator, p.c.admin]) {
      await expect(read(person, until)).rejects.toThrow(NotFound);
    }
    for (const person of [p.librarian, p.coordinator]) {
      expect(await read(person, whether)).toEqual([{ cleared: true }]);
    }
    for (const person of [stranger.librarian, stranger.coordinator]) {
      expect(await read(person, whether)).toEqual([]);
    }
    const { rows } = await p.c.db.owner.query(until, [p.organization.id]);
    expect(rows).toHaveLength(1);
  });
});

describe('the database and the rule agree on cleared', () => {
  it('for every pair of what is required and what is met', async () => {
    const p = await newProgram();
    const texts = [
      'BACKGROUND_CHECK',
      'NALOXONE',
      'SCHOOL_CHECK:Ewen: upper',
      'SCHOOL_CHECK:École Nord',
      'SCHOOL_CHECK',
    ];
    const met = [
      { kind: 'BACKGROUND_CHECK' as const, detail: '', metUntil: today() },
      { kind: 'NALOXONE' as const, detail: '', metUntil: null },
      { kind: 'SCHOOL_CHECK' as const, detail: 'ewen: UPPER', metUntil: addDays(today(), 400) },
      { kind: 'SCHOOL_CHECK' as const, detail: 'ÉCOLE NORD', metUntil: addDays(today(), -1) },
    ];
    const subsets = <T>(all: T[]) =>
      all.reduce<T[][]>((sets, one) => [...sets, ...sets.map((s) => [...s, one])], [[]]);
    for (const clearances of subsets(met)) {
      const dee = await buildNavigator(p);
      for (const clearance of clearances) await attest(p, dee.id, clearance);
      for (const required of subsets(texts)) {
        const { rows } = await p.c.db.owner.query<{ cleared: boolean }>(
          'select coalesce(authz.cleared_until($1, $2, $3) >= $4::date, false) as cleared',
          [p.organization.id, dee.id, required, today()],
        );
        expect({ required, cleared: rows[0]?.cleared }).toEqual({
          required,
          cleared: clearedFor(requirementsOf('b', required), clearances, today()),
        });
      }
    }
  });
});

describe('requireClearances', () => {
  it('is for the library alone, and names the school', async () => {
    const p = await newProgram();
    await expect(require(p, [{ kind: 'SCHOOL_CHECK', detail: '' }])).rejects.toThrow(
      'navigators.other_name_missing',
    );
    const input = { branchId: p.branches[0]!.id, version: p.branches[0]!.version, requirements: [] };
    for (const person of [p.coordinator, p.c.admin]) {
      await expect(p.c.write(person, (tx) => requireClearances(tx, input))).rejects.toThrow(NotFound);
    }
    const branch = await require(p, [{ kind: 'SCHOOL_CHECK', detail: ' Ewen  upper ' }]);
    expect(branch.requiredClearances).toEqual(['SCHOOL_CHECK:Ewen upper']);
    await expect(p.c.write(p.librarian, (tx) => requireClearances(tx, input))).rejects.toThrow('conflict');
  });
});
