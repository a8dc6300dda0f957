import {
  checkWeek,
  isBlocking,
  type Shift as ShiftFacts,
  type ShiftState,
} from '@mutuality/domain/scheduling';
import { type Week, weekOf } from '@mutuality/domain/time';
import type { Refusal } from '@mutuality/domain/refusals';
import { In } from 'typeorm';
import { drop } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { NotFound, Refused } from '../platform/errors/errors.js';
import { ownOrganization } from './own-organization.js';
import { placeWhereNew } from './place-where-new.js';
import { planFacts, type WeekFacts } from './plan-facts.js';
import { Shift } from './shift.entity.js';
import { replacedBy, tellAboutWeek } from './tell-about-week.js';

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
  const organizationId = ownOrganization(tx.actor);
  await lockWeeks(tx, organizationId, input.shiftIds);
  const facts = await planFacts(tx, organizationId, [week]);
  const drafts = draftsToPublish(facts, week, input.shiftIds);
  refuseBlocked(facts, drafts);
  await swap(tx, organizationId, facts, drafts);
  await placeWhereNew(tx, organizationId, drafts);
  await tellLibraries(tx, organizationId, drafts);
  const { navigators, branches } = await tellAboutWeek(tx, { organizationId, facts, drafts });
  auditByLibrary(tx, organizationId, facts, drafts);
  return { week, shifts: drafts.length, navigators, branches: branches.length };
}

/**
 * Locks (agreement, week) then (navigator, week), each in order, before any fact is loaded (conventions.md, Races): of the drafts and of the
 * published shifts that they stand for, which may be in other weeks; then the agreements against being ended and the drafts against being
 * moved meanwhile.
 */
async function lockWeeks(tx: WriteTx, organizationId: string, shiftIds: readonly string[]) {
  const touched = `select s.id, s.agreement_id, s.navigator_id, date_trunc('week', s.day)::date as week from shift s
    where s.tenant_id = $1
      and (s.id = any ($2) or s.id in (select d.replaces_id from shift d where d.tenant_id = $1 and d.id = any ($2)))`;
  await tx.sql(
    `with touched as materialized (${touched})
     select pg_advisory_xact_lock(hashtextextended(k, 0)) from (
       select distinct k from (
         select '1 ' || agreement_id || week as k from touched
         union all
         select '2 ' || navigator_id || week from touched) x
       order by k) y`,
    [organizationId, shiftIds],
  );
  await tx.sql(`select authz.hold_agreements($1, array(select t.id from (${touched}) t))`, [
    organizationId,
    shiftIds,
  ]);
  const held = await tx.sql(
    `select from shift where tenant_id = $1 and id = any ($2) and state = 'DRAFT' order by id for update`,
    [organizationId, shiftIds],
  );
  if (held.length === 0 || held.length < new Set(shiftIds).size) throw new NotFound();
}

function draftsToPublish(facts: WeekFacts, week: Week, shiftIds: readonly string[]): ShiftFacts[] {
  const wanted = new Set(shiftIds);
  const drafts = facts.shifts.filter(({ id, day }) => wanted.has(id) && weekOf(day) === week);
  if (drafts.length < wanted.size) throw new NotFound();
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
  const confirmed = drafts
    .filter(({ replacesId }) => replacesId !== null && facts.delivered.has(replacesId))
    .map(({ id, day }) =>
      atShift(id, { code: 'scheduling.hours_confirmed', path: ['id'], params: { day }, severity: 'BLOCKS' }),
    );
  if (blocking.length + confirmed.length > 0) throw new Refused([...blocking, ...confirmed]);
}

const atShift = (id: string, refusal: Refusal): Refusal => ({
  ...refusal,
  path: ['shifts', id, ...refusal.path],
});

/**
 * Takes away what the drafts stand for and lets the drafts stand. A published row only ever changes its state. A row that does not change
 * is one that this person may read, not write.
 */
async function swap(tx: WriteTx, organizationId: string, facts: WeekFacts, drafts: readonly ShiftFacts[]) {
  const removing = drafts.filter(({ removes }) => removes);
  const standing = drafts.filter(({ removes }) => !removes);
  const setState = async (rows: readonly ShiftFacts[], from: ShiftState, to: ShiftState) => {
    const changed = await tx.sql(
      `with changed as (
         update shift set state = $4, version = version + 1, published_at = coalesce(published_at, $5)
          where tenant_id = $1 and id = any ($2) and state = $3 returning id)
       select id from changed`,
      [organizationId, rows.map(({ id }) => id), from, to, tx.now],
    );
    if (changed.length < rows.length) throw new NotFound();
  };
  await setState(replacedBy(facts, standing), 'PUBLISHED', 'REPLACED');
  await setState(replacedBy(facts, removing), 'PUBLISHED', 'CANCELLED');
  await setState(standing, 'DRAFT', 'PUBLISHED');
  const ids = removing.map(({ id }) => id);
  if (ids.length > 0) await drop(tx, Shift, { tenantId: organizationId, id: In(ids) }, ids.length);
}

/** One event for each library, with what is its own: no library reads in its audit how many hours another one gets. */
function auditByLibrary(tx: WriteTx, id: string, facts: WeekFacts, drafts: readonly ShiftFacts[]): void {
  const libraryOf = new Map(facts.branches.map(({ id: branchId, libraryId }) => [branchId, libraryId]));
  const standing = drafts.filter(({ removes }) => !removes);
  const gone = replacedBy(facts, drafts);
  const touched = [...standing, ...gone];
  for (const libraryId of new Set(touched.flatMap(({ branchId }) => libraryOf.get(branchId) ?? []))) {
    const isIts = ({ branchId }: ShiftFacts) => libraryOf.get(branchId) === libraryId;
    const weeks = [...new Set(touched.filter(isIts).map(({ day }) => weekOf(day)))].sort();
    tx.emit({
      kind: 'week.published',
      tenants: [libraryId],
      subject: { type: 'week', id },
      detail: { weeks, shifts: standing.filter(isIts).length, gone: gone.filter(isIts).length },
    });
  }
}

async function tellLibraries(tx: WriteTx, organizationId: string, drafts: readonly ShiftFacts[]) {
  const ids = drafts.flatMap(({ id, replacesId, removes }) => [
    ...(removes ? [] : [id]),
    ...(replacesId ? [replacesId] : []),
  ]);
  await tx.sql('select authz.expect_hours($1, $2)', [organizationId, ids]);
}
