import type { BranchFacts, Shift as ShiftFacts } from '@mutuality/domain/scheduling';
import { type Week, weekdayOf, weekOf } from '@mutuality/domain/time';
import { sendMail } from '../platform/mail/define-mail.js';
import type { WriteTx } from '../platform/database/tx.js';
import { weekOfBranch } from './mail/week-of-branch.js';
import { weekOfNavigator } from './mail/week-of-navigator.js';
import type { WeekFacts } from './plan-facts.js';

interface Publication {
  organizationId: string;
  facts: Pick<WeekFacts, 'shifts' | 'branches'>;
  drafts: readonly ShiftFacts[];
}

/**
 * Mails each navigator what changed and each branch its week: the week that is published, and the week that hours are moved out of.
 * Returns how many people get a mail, and which branches do.
 */
export async function tellAboutWeek(
  tx: WriteTx,
  { organizationId, facts, drafts }: Publication,
): Promise<{ navigators: number; branches: readonly BranchFacts[] }> {
  const before = replacedBy(facts, drafts);
  const navigators = await tellNavigators(tx, organizationId, drafts, before);
  const touched = [...drafts, ...before];
  for (const { branchId, week } of distinct(touched, ({ branchId }) => branchId)) {
    const libraryId = facts.branches.find(({ id }) => id === branchId)?.libraryId;
    if (libraryId) tellBranch(tx, libraryId, branchId, week);
  }
  const branchIds = new Set(touched.map(({ branchId }) => branchId));
  return { navigators, branches: facts.branches.filter(({ id }) => branchIds.has(id)) };
}

/** The published shifts that drafts take the place of, or take away. */
export function replacedBy(
  { shifts }: Pick<WeekFacts, 'shifts'>,
  drafts: readonly ShiftFacts[],
): ShiftFacts[] {
  const byId = new Map(shifts.map((shift) => [shift.id, shift]));
  return drafts.flatMap(({ replacesId }) => byId.get(replacesId ?? '') ?? []);
}

function tellBranch(tx: WriteTx, libraryId: string, branchId: string, week: Week): void {
  const { template } = weekOfBranch;
  const ids = { template, libraryId, branchId, week };
  tx.enqueue('mail.to_branch', ids, { key: `${template}:${branchId}:${week}` });
}

async function tellNavigators(
  tx: WriteTx,
  organizationId: string,
  drafts: readonly ShiftFacts[],
  before: readonly ShiftFacts[],
): Promise<number> {
  const touched = [...drafts, ...before];
  const people = await tx.sql<{ id: string; affiliationId: string }>(
    `select n.id, n.affiliation_id as "affiliationId"
       from navigator n join affiliation f on f.tenant_id = $1 and f.id = n.affiliation_id
      where n.tenant_id = $1 and n.id = any ($2) and tstzrange(f.starts_at, f.ends_at) @> authz.now()`,
    [organizationId, touched.map(({ navigatorId }) => navigatorId)],
  );
  for (const { id, affiliationId } of people) {
    const own = touched.filter(({ navigatorId }) => navigatorId === id);
    for (const { week } of distinct(own, ({ navigatorId }) => navigatorId)) {
      const gone = before.filter((shift) => shift.navigatorId === id && weekOf(shift.day) === week);
      const weekdays = [...new Set(gone.map(({ day }) => weekdayOf(day)))].sort().join('');
      sendMail(tx, weekOfNavigator, affiliationId, { week, since: tx.now.toISOString(), gone: weekdays });
    }
  }
  return people.length;
}

/** One shift of each week, and of each whatever else, with its week. */
function distinct(shifts: readonly ShiftFacts[], of: (shift: ShiftFacts) => string) {
  const weeks = shifts.map((shift) => ({ ...shift, week: weekOf(shift.day) }));
  return [...new Map(weeks.map((shift) => [`${of(shift)} ${shift.week}`, shift])).values()];
}
