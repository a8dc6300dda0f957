import type { AgreementDraft } from './agreement.js';
import type { AgreementLanguage, Clause } from './check-clauses.js';

/** The terms of one version, whole, as they are kept under each signature. Minutes are whole, days inside on both ends. */
export interface AgreementTerms extends Pick<
  AgreementDraft,
  'startsOn' | 'endsOn' | 'weeklyMinutes' | 'totalMinutes' | 'sharingTerm' | 'countsLearning'
> {
  libraryName: string;
  recoveryOrganizationName: string;
  branches: { id: string; name: string }[];
  language: AgreementLanguage;
  clauses: Clause[];
}

/** Terms that are one value each. */
const plainTerms = [
  'startsOn',
  'endsOn',
  'weeklyMinutes',
  'totalMinutes',
  'sharingTerm',
  'countsLearning',
  'language',
] as const;

/** One difference between two versions of the terms. */
export type TermsChange =
  | { what: 'TERM'; term: (typeof plainTerms)[number]; before: string; after: string }
  | { what: 'BRANCH_ADDED' | 'BRANCH_LEFT_OUT'; name: string }
  | { what: 'CLAUSE_ADDED' | 'CLAUSE_LEFT_OUT' | 'CLAUSE_CHANGED'; title: string };

/** What a later version says differently, in the order of the page. A term that is not set reads as an empty text. */
export function termsChanges(before: AgreementTerms, after: AgreementTerms): TermsChange[] {
  const said = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  const terms = plainTerms
    .filter((term) => before[term] !== after[term])
    .map((term) => ({ what: 'TERM' as const, term, before: said(before[term]), after: said(after[term]) }));
  return [
    ...terms,
    ...without(after.branches, before.branches, 'id').map(({ name }) => ({
      what: 'BRANCH_ADDED' as const,
      name,
    })),
    ...without(before.branches, after.branches, 'id').map(({ name }) => ({
      what: 'BRANCH_LEFT_OUT' as const,
      name,
    })),
    ...clauseChanges(before.clauses, after.clauses),
  ];
}

function clauseChanges(before: Clause[], after: Clause[]): TermsChange[] {
  const changed = after.filter(({ key, title, text }) => {
    const former = before.find((clause) => clause.key === key);
    return former && (former.title !== title || former.text !== text);
  });
  return [
    ...changed.map(({ title }) => ({ what: 'CLAUSE_CHANGED' as const, title })),
    ...without(after, before, 'key').map(({ title }) => ({ what: 'CLAUSE_ADDED' as const, title })),
    ...without(before, after, 'key').map(({ title }) => ({ what: 'CLAUSE_LEFT_OUT' as const, title })),
  ];
}

function without<Row, Key extends keyof Row>(rows: readonly Row[], others: readonly Row[], key: Key): Row[] {
  return rows.filter((row) => !others.some((other) => other[key] === row[key]));
}
