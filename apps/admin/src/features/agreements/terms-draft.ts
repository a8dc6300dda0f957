import { checkAgreement, checkClauses, clauseTemplate, type SharingTerm } from '@mutuality/domain/agreements';
import type { AgreementLanguage, Clause } from '@mutuality/domain/agreements';
import type { Refusal } from '@mutuality/domain/refusals';
import type { AgreementTermsFragment } from '../../gql/graphql.js';
import { hoursText, minutesOf } from './hours.js';

/** Terms as they are written into the form: hours as text, the rest as it is sent. Names are those of the refusals. */
export interface TermsDraft {
  startsOn: string;
  endsOn: string;
  weeklyMinutes: string;
  totalMinutes: string;
  sharingTerm: SharingTerm;
  countsLearning: boolean;
  branchIds: string[];
  language: AgreementLanguage;
  clauses: Clause[];
}

/** A place that terms may name. */
export interface Outlet {
  id: string;
  name: string;
}

/** The terms of an agreement, to be edited. */
export const draftOf = (agreement: AgreementTermsFragment): TermsDraft => ({
  startsOn: agreement.startsOn,
  endsOn: agreement.endsOn,
  weeklyMinutes: hoursText(agreement.weeklyMinutes),
  totalMinutes: hoursText(agreement.totalMinutes),
  sharingTerm: agreement.sharingTerm,
  countsLearning: agreement.countsLearning,
  branchIds: agreement.branches.map(({ branchId }) => branchId),
  language: agreement.language,
  clauses: agreement.clauses.map(({ key, title, text }) => ({ key, title, text })),
});

/** What of the draft is the same for every library. */
export const templateInput = (draft: TermsDraft) => ({
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  weeklyMinutes: minutesOf(draft.weeklyMinutes) || 0,
  totalMinutes: draft.totalMinutes.trim() === '' ? null : minutesOf(draft.totalMinutes) || 0,
  countsLearning: draft.countsLearning,
  language: draft.language,
  clauses: draft.clauses.map(({ key, title, text }) => ({ key, title, text })),
});

/** Every reason against the draft that can be seen from here, for a library with these outlets. */
export function checkTerms(draft: TermsDraft, outlets: readonly Outlet[]): Refusal[] {
  const parties = { consortiumId: '', libraryId: '', recoveryOrganizationId: '' };
  const { branchIds, sharingTerm } = draft;
  const facts = { branches: outlets, membersTogether: true };
  return [
    ...checkAgreement({ ...parties, ...templateInput(draft), branchIds, sharingTerm }, facts),
    ...checkClauses(draft.clauses),
  ];
}

/** The clauses in another language: those of the template that nobody has changed are said anew, the rest stays. */
export function clausesIn(
  clauses: readonly Clause[],
  from: AgreementLanguage,
  to: AgreementLanguage,
): Clause[] {
  const [before, after] = [clauseTemplate(from), clauseTemplate(to)];
  return clauses.map((clause) => {
    const former = before.find(({ key }) => key === clause.key);
    const untouched = former && former.title === clause.title && former.text === clause.text;
    return (untouched && after.find(({ key }) => key === clause.key)) || clause;
  });
}

/** A key that no clause of the agreement has yet. */
export function newClauseKey(clauses: readonly Clause[]): string {
  for (let number = 1; ; number += 1) {
    const key = `own-${number}`;
    if (!clauses.some((clause) => clause.key === key)) return key;
  }
}
