import {
  matchMembers,
  surveyLibraries,
  type InspectedCell,
  type MemberCandidate,
  type MemberMatch,
} from '@mutuality/domain/onboarding';
import type { ReadTx } from '../../platform/database/tx.js';
import { checkedSurvey, openCheck } from './check-survey.js';
import { homeStateOf } from './home-state.js';
import type { SurveyCheck } from './survey-check.entity.js';
import type { SurveyCheckType, SurveyProblem } from './survey-check.type.js';

/** Problems that are shown at once; the rest is in the list to download. */
const MOST_SHOWN = 200;

/** Kinds of outlets, in the order they are told. */
const kinds = ['CE', 'BR', 'BS', 'BM'] as const;

/** The check as the screen shows it. */
export async function checkOf(tx: ReadTx, check: SurveyCheck): Promise<SurveyCheckType> {
  const { inspection, mending } = check;
  const { byType, byState, byStatus, rejected } = inspection;
  const counts = (of: Record<string, number>) =>
    Object.entries(of).map(([word, outlets]) => ({ of: word, outlets }));
  return {
    ...check,
    homeState: await homeStateOf(tx, check.tenantId),
    rows: inspection.rows,
    libraries: inspection.libraries,
    outlets: inspection.outlets,
    byType: kinds.map((of) => ({ of, outlets: byType[of] ?? 0 })),
    byState: counts(byState),
    closedOutlets: byStatus.CLOSED + byStatus.TEMPORARILY_CLOSED,
    unreadRows: inspection.rows - Object.values(byStatus).reduce((sum, places) => sum + places, 0),
    problems: rejected.slice(0, MOST_SHOWN).map(problemOf),
    problemCount: rejected.length,
    fixes: [...mending.fixes],
    skipped: [...mending.skipped],
  };
}

const problemOf = ({ file = undefined, ...cell }: InspectedCell): SurveyProblem => ({
  ...cell,
  file: file ?? 'OUTLETS',
});

export const surveyCheck = async (tx: ReadTx, id: string): Promise<SurveyCheckType> =>
  checkOf(tx, await openCheck(tx, id));

/** The libraries of a state that are not closed, by name. */
export async function surveyMembers(tx: ReadTx, checkId: string, state: string): Promise<MemberCandidate[]> {
  const { survey } = await checkedSurvey(tx, checkId);
  return [...surveyLibraries(survey).values()]
    .filter(({ library }) => library.state === state && library.status !== 'CLOSED')
    .map(({ library: { fscsKey, name, city, county, status }, branches }) => ({
      ...{ fscsKey, name, city, county, state, status },
      outlets: branches.filter((branch) => branch.status !== 'CLOSED').length,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The libraries that the lines of a pasted list mean (F-7). */
export async function memberMatches(
  tx: ReadTx,
  checkId: string,
  pasted: string,
  state: string | null,
): Promise<MemberMatch[]> {
  const { survey } = await checkedSurvey(tx, checkId);
  return matchMembers([pasted], survey, state);
}
