import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { can, Role } from '@mutuality/domain/access';
import type { RefusalCode } from '@mutuality/domain/refusals';
import { getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';
import { type Answer, closeTestApp } from '../../../test/app.js';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import type { Ids } from '../../../test/document-of.js';
import { call, codesOf, everyOperation, type Operation } from '../../../test/operations.js';
import type { Person } from '../../../test/world.js';
import {
  buildCertified,
  buildCertifiedPerson,
  buildDraft,
  buildPattern,
  buildPlan,
  buildShift,
  dayOfNextWeek,
  type Plan,
} from '../../scheduling/testing/build-shifts.js';

/** Rows that exist: one id of each table whose rows have one, and what the arguments of operations are called. */
interface Home {
  tenants: string[];
  named: Ids;
  byTable: ReadonlyMap<string, string>;
}

/** A plan with something in every table that planning fills, and a person of every role. */
async function settle(): Promise<{ plan: Plan; people: Record<Role, Person> }> {
  const plan = await buildPlan();
  const { c, library, organization, librarian, coordinator, branches } = plan;
  const { navigator, person } = await buildCertifiedPerson(plan);
  const other = await buildCertified(plan, { name: 'Sam Poole' });
  await buildPattern(plan);
  await buildShift(plan, { navigatorId: navigator.id });
  await buildDraft(plan, { navigatorId: other.id, day: dayOfNextWeek(4) });
  const branchIds = [branches[0]!.id];
  const people = {
    CONSORTIUM_ADMIN: c.admin,
    LIBRARY_ADMIN: librarian,
    BRANCH_STAFF: await c.hire(library, 'BRANCH_STAFF', librarian, { branchIds }),
    COORDINATOR: coordinator,
    SUPERVISOR: await c.hire(organization, 'SUPERVISOR', coordinator),
    NAVIGATOR: person,
  };
  return { plan, people };
}

async function homeOf({ c, library, organization, branches, agreement }: Plan): Promise<Home> {
  const { owner } = await testDatabase();
  const tenants = [c.consortiumId, library.id, organization.id];
  const { rows: tables } = await owner.query<{ name: string }>(
    `select p.table_name as name from authz.protected_table p
       join information_schema.columns k on k.table_schema = 'public' and k.table_name = p.table_name and k.column_name = 'id'
      order by 1`,
  );
  const byTable = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await owner.query<{ id: string }>(
      `select id from ${name} where tenant_id = any ($1) order by id limit 1`,
      [tenants],
    );
    if (rows[0]) byTable.set(name, rows[0].id);
  }
  const named = {
    consortiumId: c.consortiumId,
    libraryId: library.id,
    recoveryOrganizationId: organization.id,
    organizationId: organization.id,
    branchId: branches[0]!.id,
    fromBranchId: branches[0]!.id,
    toBranchId: branches[1]!.id,
    otherBranchId: branches[1]!.id,
    agreementId: agreement.id,
    navigatorId: byTable.get('navigator')!,
    affiliationId: byTable.get('affiliation')!,
    shiftId: byTable.get('shift')!,
  };
  return { tenants, named, byTable };
}

/** Everything that the tenants have, as one fingerprint for each table; the audit as well. */
async function everythingOf({ tenants }: Home): Promise<Record<string, string>> {
  const { owner } = await testDatabase();
  const { rows: tables } = await owner.query<{ name: string }>(
    `select 'public.' || table_name as name from authz.protected_table union all select 'audit.event'`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query<{ print: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from ${name} t
        where tenant_id = any ($1)`,
      [tenants],
    );
    prints[name] = rows[0]!.print;
  }
  return prints;
}

/** What makes an operation's input pass as well-formed, so that it is its ids that are refused. */
const wellFormed: Ids = {
  ...{ mail: 'jo@example.org', language: 'en', zone: 'America/Detroit', name: 'Jo' },
  ...{ fromTime: '10:00', toTime: '12:00', opensAt: '09:00', closesAt: '17:00' },
  ...{ seasonFrom: '04-01', seasonTo: '10-31', fiscalYearStart: '07-01', detail: '' },
  ...{ zip: '48103', state: 'MI', website: 'https://elm.example.org' },
};

/** Refusals that are about the ids: what a stranger names does not belong together. */
const aboutIds: readonly string[] = [
  'agreements.not_members_together',
  'agreements.branch_of_other_library',
] satisfies RefusalCode[];

/** Why an answer says nothing of its ids: the form of the input was refused before any of them was looked up. */
const formRefused = (answer: Answer<unknown>): string[] => [
  ...codesOf(answer).filter((code) => code === 'BAD_USER_INPUT'),
  ...answer.errors
    .flatMap(({ extensions }) => extensions.refusals ?? [])
    .map(({ code }) => code)
    .filter((code) => !aboutIds.includes(code)),
];

/** The names of the ids that an operation is given. */
function idsOf({ field }: Operation): Set<string> {
  const found = new Set<string>();
  const look = (type: GraphQLInputType, name: string) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) Object.values(named.getFields()).forEach((one) => look(one.type, one.name));
    else if (named.name === 'ID') found.add(name);
  };
  field.args.forEach(({ type, name }) => look(type, name));
  return found;
}

let operations: Operation[];
let home: Home;
let people: Record<Role, Person>;

beforeAll(async () => {
  operations = (await everyOperation()).filter((operation) => idsOf(operation).size > 0);
  home = await homeOf((await settle()).plan);
  ({ people } = await settle());
}, 120_000);
afterAll(closeTestApp);
afterAll(closeTestDatabase);

/** The same names with ids that nobody has. */
const missing = (): Ids =>
  Object.fromEntries([...Object.keys(home.named), 'id'].map((name) => [name, randomUUID()]));

/** Real ids for an operation: one set, or one for each table where its argument does not say of what. */
function realIds(operation: Operation): Ids[] {
  const names = idsOf(operation);
  const open = ['id', 'organizationId', 'checkId', 'batchId', 'fileId'].filter((name) => names.has(name));
  if (open.length === 0) return [home.named];
  return [...home.byTable.values()].map((id) => ({
    ...home.named,
    id,
    ...Object.fromEntries(open.map((name) => [name, id])),
  }));
}

/** An answer without the ids that were asked about, which it may repeat. */
const unnamed = (body: string, ids: Ids) =>
  Object.values(ids).reduce((text, id) => text.replaceAll(id, '…'), body);

/** Everybody elsewhere who holds the permission of the operation; the others are refused before anything is looked up. */
const holders = ({ permission }: Operation) =>
  Object.values(Role).filter((role) => permission === null || can({ role }, permission));

describe('a stranger with real ids of another consortium', () => {
  it('has something to be kept from: rows of most tables', () => {
    for (const table of ['agreement', 'branch', 'certification', 'invitation', 'navigator', 'organization']) {
      expect(home.byTable.get(table)).toBeDefined();
    }
    for (const table of [
      'affiliation',
      'attendance',
      'presence_pattern',
      'shift',
      'signature',
      'membership',
    ]) {
      expect(home.byTable.get(table)).toBeDefined();
    }
  });

  it('gets byte for byte what is said of ids that do not exist, changes nothing, and leaves no trace there', async () => {
    const before = await everythingOf(home);
    for (const operation of operations) {
      for (const role of holders(operation)) {
        const asked = async (ids: Ids) => {
          const answer = await call(people[role], operation, { ...wellFormed, ...ids });
          const fails = answer.errors.length > 0 && !codesOf(answer).includes('INTERNAL');
          const ends = operation.kind === 'query' ? !codesOf(answer).includes('INTERNAL') : fails;
          return [
            operation.field.name,
            role,
            formRefused(answer),
            ends,
            answer.status,
            unnamed(answer.body, ids),
          ];
        };
        const nothing = await asked(missing());
        expect(nothing).toEqual([operation.field.name, role, [], true, 200, expect.any(String)]);
        for (const ids of realIds(operation)) expect(await asked(ids)).toEqual(nothing);
      }
    }
    expect(await everythingOf(home)).toEqual(before);
  }, 300_000);
});
