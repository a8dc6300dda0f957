import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { Branch } from '../organizations/branch.entity.js';
import { NotFound, SignedOut } from '../platform/errors/errors.js';
import { addNavigator } from './add-navigator.js';
import { addWish } from './add-wish.js';
import { attestClearance } from './attest-clearance.js';
import { Certification } from './certification.entity.js';
import { Clearance } from './clearance.entity.js';
import { ownFile } from './navigator-queries.js';
import { Navigator } from './navigator.entity.js';
import { endPlacement, placeNavigator } from './place-navigator.js';
import { Placement } from './placement.entity.js';
import { recordCertification } from './record-certification.js';
import {
  buildNavigator,
  buildSignedInNavigator,
  newProgram,
  type Program,
  secondPartner,
} from './testing/build-navigator.js';
import { today } from '../agreements/testing/build-agreement.js';
import { Wish } from './wish.entity.js';

afterAll(closeTestDatabase);

const tables = ['navigator', 'certification', 'clearance', 'wish', 'placement'] as const;
const entityOf = {
  navigator: Navigator,
  certification: Certification,
  clearance: Clearance,
  wish: Wish,
  placement: Placement,
};

/** How many rows of each staff table this person reads of a recovery organisation. */
async function readable({ c, organization }: Program, person: Person) {
  return c.db.database.read(person.actor, async (tx) => {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      counts[table] = await tx.em.countBy(entityOf[table], { tenantId: organization.id });
    }
    return counts;
  });
}

const none = { navigator: 0, certification: 0, clearance: 0, wish: 0, placement: 0 };

/** A navigator's file with one row of everything. */
async function fullFile(p: Program, navigatorId: string, branch = p.branches[0]!) {
  await p.c.write(p.coordinator, async (tx) => {
    await recordCertification(tx, {
      navigatorId,
      kind: 'CPSS',
      issuedOn: '2025-03-01',
      firstInvalidDay: '2099-03-01',
    });
    await attestClearance(tx, {
      navigatorId,
      kind: 'NALOXONE',
      detail: '',
      attestedBy: 'Ana R.',
      attestedOn: today(),
    });
    await addWish(tx, { navigatorId, kind: 'NOT_ON_WEEKDAY', weekday: 5 });
    await placeNavigator(tx, { navigatorId, branchId: branch.id, startsOn: addDays(today(), -10) });
  });
}

describe("who reads a navigator's file", () => {
  let p: Program;
  let own: Person;
  beforeAll(async () => {
    p = await newProgram();
    const { navigator, person } = await buildSignedInNavigator(p, { name: 'Dee' });
    own = person;
    await fullFile(p, navigator.id);
    await fullFile(p, (await buildNavigator(p, { name: 'Sam' })).id);
  });

  it('the own organisation, whole (R6); the rows are there for everybody else not to see', async () => {
    expect(await readable(p, p.coordinator)).toEqual({
      navigator: 2,
      certification: 2,
      clearance: 2,
      wish: 2,
      placement: 2,
    });
    for (const table of tables) {
      const { rows } = await p.c.db.owner.query(`select 1 from ${table} where tenant_id = $1`, [
        p.organization.id,
      ]);
      expect(rows).toHaveLength(2);
    }
  });

  it('the navigator: the own file only (R5)', async () => {
    expect(await readable(p, own)).toEqual({
      navigator: 1,
      certification: 1,
      clearance: 1,
      wish: 1,
      placement: 1,
    });
    const file = await p.c.db.database.read(own.actor, ownFile);
    expect(file.name).toBe('Dee');
  });

  it('no library, branch or consortium, and no other recovery organisation at the same branch (R8, R9, R15)', async () => {
    const staff = await p.c.hire(p.library, 'BRANCH_STAFF', p.librarian, {
      branchIds: [p.branches[0]!.id],
    });
    const partner = await secondPartner(p);
    const { person: colleague } = await buildSignedInNavigator(partner);
    for (const person of [p.librarian, staff, p.c.admin, partner.coordinator, colleague]) {
      expect(await readable(p, person)).toEqual(none);
    }
  });

  it('and nobody but the own organisation writes there', async () => {
    const draft = { recoveryOrganizationId: p.organization.id, name: 'X', languages: [], startsOn: today() };
    for (const person of [p.librarian, p.c.admin, own]) {
      await expect(p.c.write(person, (tx) => addNavigator(tx, draft))).rejects.toThrow(NotFound);
    }
    const file = await p.c.db.database.read(own.actor, ownFile);
    await expect(
      p.c.write(own, (tx) => addWish(tx, { navigatorId: file.id, kind: 'NOT_ON_WEEKDAY', weekday: 1 })),
    ).rejects.toThrow(NotFound);
  });
});

describe('a navigator at a branch (R4)', () => {
  interface Chain {
    p: Program;
    person: Person;
    placementId: string;
  }

  async function wholeChain(): Promise<Chain> {
    const p = await newProgram();
    const { navigator, person } = await buildSignedInNavigator(p);
    const { id } = await p.c.write(p.coordinator, (tx) =>
      placeNavigator(tx, {
        navigatorId: navigator.id,
        branchId: p.branches[0]!.id,
        startsOn: addDays(today(), -10),
      }),
    );
    return { p, person, placementId: id };
  }

  const branchesSeen = ({ p, person }: Chain) =>
    p.c.db.database.read(person.actor, (tx) => tx.em.countBy(Branch, { id: p.branches[0]!.id }));

  const yesterday = () => addDays(today(), -1);
  /** Each link of the chain, and how it ends. */
  const breaks: [string, (chain: Chain) => Promise<unknown>][] = [
    [
      'the placement ended',
      ({ p, placementId }) => p.c.write(p.coordinator, (tx) => endPlacement(tx, placementId, yesterday())),
    ],
    [
      'the agreement ended',
      ({ p }) =>
        p.c.db.owner.query(
          `update agreement_branch set during = tstzrange(lower(during), now() - interval '1 hour') where agreement_id = $1`,
          [p.agreement.id],
        ),
    ],
    [
      'the agreement no longer names the branch',
      ({ p }) => p.c.db.owner.query('delete from agreement_branch where branch_id = $1', [p.branches[0]!.id]),
    ],
    [
      'the terms changed and one side has not signed again',
      ({ p }) => p.c.db.owner.query('update agreement set terms_version = 2 where id = $1', [p.agreement.id]),
    ],
    [
      "the recovery organisation's membership ended",
      ({ p }) =>
        p.c.db.owner.query(
          `update membership set starts_at = now() - interval '2 days', ends_at = now() - interval '1 hour' where tenant_id = $1`,
          [p.organization.id],
        ),
    ],
    [
      "the library's membership ended",
      ({ p }) =>
        p.c.db.owner.query(
          `update membership set starts_at = now() - interval '2 days', ends_at = now() - interval '1 hour' where tenant_id = $1`,
          [p.library.id],
        ),
    ],
    [
      'the file belongs to nobody',
      ({ p }) =>
        p.c.db.owner.query('update navigator set affiliation_id = null where tenant_id = $1', [
          p.organization.id,
        ]),
    ],
  ];

  it('reads its profile while affiliation, placement, agreement and both memberships hold', async () => {
    expect(await branchesSeen(await wholeChain())).toBe(1);
  });

  it.each(breaks)('and no longer once %s', async (_, breakIt) => {
    const chain = await wholeChain();
    expect(await branchesSeen(chain)).toBe(1);
    await breakIt(chain);
    expect(await branchesSeen(chain)).toBe(0);
    const { rows } = await chain.p.c.db.owner.query('select 1 from branch where id = $1', [
      chain.p.branches[0]!.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('also before its first day, so that it is known where to go; nor at another branch', async () => {
    const p = await newProgram();
    const { navigator, person } = await buildSignedInNavigator(p);
    await p.c.write(p.coordinator, (tx) =>
      placeNavigator(tx, {
        navigatorId: navigator.id,
        branchId: p.branches[0]!.id,
        startsOn: addDays(today(), 1),
      }),
    );
    expect(await branchesSeen({ p, person, placementId: '' })).toBe(1);
    const there = await p.c.db.database.read(person.actor, (tx) =>
      tx.em.countBy(Branch, { id: p.branches[1]!.id }),
    );
    expect(there).toBe(0);
  });

  it('nor at all once the affiliation ended: the session is over', async () => {
    const chain = await wholeChain();
    await chain.p.c.db.owner.query('update affiliation set ends_at = now() where id = $1', [
      chain.person.actor.principalId,
    ]);
    await expect(branchesSeen(chain)).rejects.toThrow(SignedOut);
  });
});
