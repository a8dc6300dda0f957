import type { BranchFacts, Shift as ShiftFacts } from '@mutuality/domain/scheduling';
import { type Week, weekdayOf } from '@mutuality/domain/time';
import { sendMail } from '../platform/mail/define-mail.js';
import type { WriteTx } from '../platform/database/tx.js';
import { weekOfBranch } from './mail/week-of-branch.js';
import { weekOfNavigator } from './mail/week-of-navigator.js';
import type { WeekFacts } from './plan-facts.js';

interface Publication {
  organizationId: string;
  week: Week;
  facts: WeekFacts;
  drafts: readonly ShiftFacts[];
}

/** Mails each navigator what changed and each branch its week. Returns how many people get a mail, and which branches do. */
export async function tellAboutWeek(
  tx: WriteTx,
  publication: Publication,
): Promise<{ navigators: number; branches: readonly BranchFacts[] }> {
  const { facts, drafts } = publication;
  const byId = new Map(facts.shifts.map((shift) => [shift.id, shift]));
  const before = drafts.flatMap(({ replacesId }) => byId.get(replacesId ?? '') ?? []);
  const navigators = await tellNavigators(tx, publication, before);
  const touched = new Set([...drafts, ...before].map(({ branchId }) => branchId));
  const branches = facts.branches.filter(({ id }) => touched.has(id));
  for (const { id: branchId, libraryId } of branches) {
    const { week } = publication;
    tx.enqueue(
      'mail.to_branch',
      { template: weekOfBranch.template, libraryId, branchId, week },
      { key: `${weekOfBranch.template}:${branchId}:${week}` },
    );
  }
  return { navigators, branches };
}

async function tellNavigators(
  tx: WriteTx,
  { organizationId, week, drafts }: Publication,
  before: readonly ShiftFacts[],
): Promise<number> {
  const people = await tx.sql<{ id: string; affiliationId: string }>(
    `select n.id, n.affiliation_id as "affiliationId"
       from navigator n join affiliation f on f.tenant_id = $1 and f.id = n.affiliation_id
      where n.tenant_id = $1 and n.id = any ($2) and tstzrange(f.starts_at, f.ends_at) @> authz.now()`,
    [organizationId, [...drafts, ...before].map(({ navigatorId }) => navigatorId)],
  );
  for (const { id, affiliationId } of people) {
    const gone = before.filter(({ navigatorId }) => navigatorId === id).map(({ day }) => weekdayOf(day));
    const weekdays = [...new Set(gone)].sort().join('');
    sendMail(tx, weekOfNavigator, affiliationId, { week, since: tx.now.toISOString(), gone: weekdays });
  }
  return people.length;
}
