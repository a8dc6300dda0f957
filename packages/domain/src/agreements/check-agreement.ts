import type { Refusal, RefusalCode } from '../refusals/index.js';
import { parseCalendarDay } from '../time/index.js';
import type { AgreementDraft } from './agreement.js';

const minutesPerWeek = 7 * 24 * 60;

/** What the terms are held against. */
export interface AgreementTermsFacts {
  /** Open branches of the library; their number tells whether one is its only outlet. */
  branches: readonly { id: string; name: string }[];
  /** Both organisations are members of the consortium now. */
  membersTogether: boolean;
}

/** Whether these terms can be offered and signed (F-3, F-4). Minutes are whole, days are inside on both ends. */
export function checkAgreement(draft: AgreementDraft, facts: AgreementTermsFacts): Refusal[] {
  const refusals: Refusal[] = [];
  const say = (code: RefusalCode, field: string, params?: Refusal['params']) =>
    refusals.push({ code, path: [field], params, severity: 'BLOCKS' });
  const { startsOn, endsOn, weeklyMinutes, totalMinutes } = draft;
  if (!facts.membersTogether) say('agreements.not_members_together', 'recoveryOrganizationId');
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    if (parseCalendarDay(day) === null) say('agreements.not_a_day', field, { day });
  }
  if (endsOn < startsOn) say('agreements.ends_before_first_day', 'endsOn', { startsOn, endsOn });
  if (!Number.isInteger(weeklyMinutes) || weeklyMinutes <= 0 || weeklyMinutes > minutesPerWeek) {
    say('agreements.weekly_minutes_missing', 'weeklyMinutes');
  }
  if (totalMinutes !== null && (!Number.isInteger(totalMinutes) || totalMinutes < weeklyMinutes)) {
    say('agreements.total_below_week', 'totalMinutes', { totalMinutes, weeklyMinutes });
  }
  return [...refusals, ...checkBranches(draft, facts)];
}

function checkBranches(draft: AgreementDraft, { branches }: AgreementTermsFacts): Refusal[] {
  const say = (code: RefusalCode, at: number, branch: string): Refusal => ({
    code,
    path: ['branchIds', String(at)],
    params: { branch },
    severity: 'BLOCKS',
  });
  if (draft.branchIds.length === 0) {
    return [{ code: 'agreements.no_branches', path: ['branchIds'], severity: 'BLOCKS' }];
  }
  const refusals = draft.branchIds.flatMap((id, at) => {
    const branch = branches.find((known) => known.id === id);
    if (!branch) return [say('agreements.branch_of_other_library', at, id)];
    if (draft.branchIds.indexOf(id) !== at) return [say('agreements.branch_named_twice', at, branch.name)];
    return [];
  });
  const outlet = branches.find(({ id }) => draft.branchIds.includes(id));
  if (
    outlet &&
    draft.sharingTerm === 'ENCOUNTERS' &&
    !sharingTermsOffered(branches.length).includes('ENCOUNTERS')
  ) {
    const params = { branch: outlet.name };
    refusals.push({
      code: 'agreements.encounters_at_only_outlet',
      path: ['sharingTerm'],
      params,
      severity: 'BLOCKS',
    });
  }
  return refusals;
}

/**
 * What a library with so many outlets can be offered. With one outlet, time, branch and need identify a person in a
 * small town: counts only.
 */
export function sharingTermsOffered(outlets: number): AgreementDraft['sharingTerm'][] {
  return outlets > 1 ? ['COUNTS', 'ENCOUNTERS'] : ['COUNTS'];
}
