import { randomUUID } from 'node:crypto';
import { checkWeek, isBlocking, type Shift as ShiftFacts } from '@mutuality/domain/scheduling';
import { type Week, weekOf } from '@mutuality/domain/time';
import type { Refusal } from '@mutuality/domain/refusals';
import { placeNavigator } from '../navigators/place-navigator.js';
import type { WriteTx } from '../platform/database/tx.js';
import { NotFound, Refused } from '../platform/errors/errors.js';
import { planFacts, type WeekFacts } from './plan-facts.js';

/** What publishing told whom. */
export interface Published {
  week: Week;
  shifts: number;
  navigators: number;
  branches: number;
}

/**
 * Publishes drafts of one week: swaps them in, writes the libraries' expected hours and enqueues the mails, in one transaction. Any hard
 * rule among them refuses all of them, each reason named by shift. Must run READ COMMITTED: the locks come first and everything is read
 * after them, so that of two people who publish for the same agreement or navigator the second sees what the first did.
 */
export async function publishWeek(
  tx: WriteTx,
  input: { week: Week; shiftIds: string[] },
): Promise<Published> {
  const week = weekOf(input.week);
  const organizationId = tx.actor.tenantId!;
  await lockWeek(tx, organizationId, week, input.shiftIds);
  const facts = await planFacts(tx, organizationId, [week]);
  const drafts = draftsToPublish(facts, week, input.shiftIds);
  refuseBlocked(facts, drafts);
  await swap(tx, organizationId, drafts);
  await placeWhereNew(tx, organizationId, drafts);
  await tellLibraries(tx, organizationId, drafts);
  const navigators = affected(facts, drafts, ({ navigatorId }) => navigatorId);
  const branches = affected(facts, drafts, ({ branchId }) => branchId);
  await tellNavigators(tx, organizationId, week, navigators);
  tellBranches(tx, facts, week, branches);
  tx.emit({
    kind: 'week.published',
    tenants: librariesOf(facts, branches),
    subject: { type: 'week', id: organizationId },
    detail: { week, shifts: drafts.length },
  });
  return { week, shifts: drafts.length, navigators: navigators.length, branches: branches.length };
}

/** Locks (agreement, week) then (navigator, week), each in order, before any fact is loaded (conventions.md, Races). */
async function lockWeek(tx: WriteTx, organizationId: string, week: Week, shiftIds: readonly string[]) {
  await tx.sql(
    `select pg_advisory_xact_lock(hashtextextended(k, 0)) from (
       select distinct k from (
         select '1 ' || agreement_id || $3::text as k from shift where tenant_id = $1 and id = any ($2)
         union all
         select '2 ' || navigator_id || $3::text from shift where tenant_id = $1 and id = any ($2)) x
       order by k) y`,
    [organizationId, shiftIds, week],
  );
}

function draftsToPublish(facts: WeekFacts, week: Week, shiftIds: readonly string[]): ShiftFacts[] {
  const wanted = new Set(shiftIds);
  const drafts = facts.shifts.filter(
    ({ id, state, day }) => wanted.has(id) && state === 'DRAFT' && weekOf(day) === week,
  );
  if (drafts.length === 0 || drafts.length < wanted.size) throw new NotFound();
  return drafts;
}

/** The rules are asked of what would stand: everything published, and of the drafts only these. */
function refuseBlocked(facts: WeekFacts, drafts: readonly ShiftFacts[]) {
  const chosen = new Set(drafts.map(({ id }) => id));
  const shifts = facts.shifts.filter(({ id, state }) => state === 'PUBLISHED' || chosen.has(id));
  const found = checkWeek({ ...facts, shifts });
  const blocking = [...found]
    .filter(([id]) => chosen.has(id))
    .flatMap(([id, refusals]) => refusals.filter(isBlocking).map((refusal) => atShift(id, refusal)));
  if (blocking.length > 0) throw new Refused(blocking);
}

const atShift = (id: string, refusal: Refusal): Refusal => ({
  ...refusal,
  path: ['shifts', id, ...refusal.path],
});

async function swap(tx: WriteTx, organizationId: string, drafts: readonly ShiftFacts[]) {
  const replaced = drafts.filter(({ removes }) => !removes).flatMap(({ replacesId }) => replacesId ?? []);
  const removed = drafts.filter(({ removes }) => removes).map(({ replacesId }) => replacesId);
  const added = drafts.filter(({ removes }) => !removes).map(({ id }) => id);
  const setState = (ids: readonly unknown[], state: string) =>
    tx.sql(
      `update shift set state = $3, version = version + 1, published_at = coalesce(published_at, $4) where tenant_id = $1 and id = any ($2)`,
      [organizationId, ids, state, tx.now],
    );
  await setState(replaced, 'REPLACED');
  await setState(removed, 'CANCELLED');
  await setState(added, 'PUBLISHED');
  await tx.sql(`delete from shift where tenant_id = $1 and id = any ($2)`, [
    organizationId,
    drafts.filter(({ removes }) => removes).map(({ id }) => id),
  ]);
}

/** Whoever is published at a branch where they are not placed yet is placed there, so that they can see where to go (R4). */
async function placeWhereNew(tx: WriteTx, organizationId: string, drafts: readonly ShiftFacts[]) {
  const missing = await tx.sql<{
    navigatorId: string;
    branchId: string;
    first: string;
    last: string;
    known: boolean;
  }>(
    `select s.navigator_id as "navigatorId", s.branch_id as "branchId", min(s.day) as first, max(s.day) as last,
            exists (select from placement p where p.tenant_id = $1 and p.navigator_id = s.navigator_id and p.branch_id = s.branch_id) as known
       from shift s
      where s.tenant_id = $1 and s.id = any ($2) and s.state = 'PUBLISHED'
        and not exists (select from placement p
                         where p.tenant_id = $1 and p.navigator_id = s.navigator_id and p.branch_id = s.branch_id and p.during @> s.starts_at)
      group by s.navigator_id, s.branch_id`,
    [organizationId, drafts.map(({ id }) => id)],
  );
  for (const { navigatorId, branchId, first, last, known } of missing) {
    const endsOn = known ? last : null;
    await placeNavigator(tx, { navigatorId, branchId, startsOn: first, endsOn });
  }
}

async function tellLibraries(tx: WriteTx, organizationId: string, drafts: readonly ShiftFacts[]) {
  const ids = drafts.flatMap(({ id, replacesId, removes }) => [
    ...(removes ? [] : [id]),
    ...(replacesId ? [replacesId] : []),
  ]);
  await tx.sql('select authz.expect_hours($1, $2)', [organizationId, ids]);
}

/** Ids of the drafts and of the published shifts they stand for: the person or branch left is told as well. */
function affected(
  facts: WeekFacts,
  drafts: readonly ShiftFacts[],
  idOf: (shift: ShiftFacts) => string,
): string[] {
  const byId = new Map(facts.shifts.map((shift) => [shift.id, shift]));
  const before = drafts.flatMap(({ replacesId }) => (replacesId ? (byId.get(replacesId) ?? []) : []));
  return [...new Set([...drafts, ...before].map(idOf))];
}

async function tellNavigators(
  tx: WriteTx,
  organizationId: string,
  week: Week,
  navigatorIds: readonly string[],
) {
  const rows = await tx.sql<{ affiliationId: string }>(
    `select affiliation_id as "affiliationId" from navigator where tenant_id = $1 and id = any ($2) and affiliation_id is not null`,
    [organizationId, navigatorIds],
  );
  for (const { affiliationId } of rows) {
    tx.enqueue(
      'mail.to_affiliation',
      { template: 'week_of_navigator', affiliationId, week, publication: randomUUID() },
      { key: `week_of_navigator:${affiliationId}:${week}` },
    );
  }
}

function tellBranches(tx: WriteTx, facts: WeekFacts, week: Week, branchIds: readonly string[]) {
  for (const branch of facts.branches) {
    if (!branchIds.includes(branch.id)) continue;
    tx.enqueue(
      'mail.to_branch',
      { template: 'week_of_branch', libraryId: branch.libraryId, branchId: branch.id, week },
      { key: `week_of_branch:${branch.id}:${week}` },
    );
  }
}

const librariesOf = (facts: WeekFacts, branchIds: readonly string[]) => [
  ...new Set(facts.branches.filter(({ id }) => branchIds.includes(id)).map(({ libraryId }) => libraryId)),
];
