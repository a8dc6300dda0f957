import type { OnboardingStage } from '@mutuality/domain/onboarding';
import type { ProgressFilter } from '../../gql/graphql.js';

/** Which libraries are shown: a word of the address. */
export const shows = ['all', 'waiting', 'under_way', 'live'] as const;
export type Show = (typeof shows)[number];

export const stages: readonly OnboardingStage[] = [
  'PROFILE',
  'BRANCHES',
  'HOURS',
  'AGREEMENT',
  'TEAM',
  'FIRST_WEEK',
];

/** What the address of the list may say. */
export interface LibrarySearch {
  show?: Show;
  stage?: OnboardingStage;
  q?: string;
  after?: string;
}

const oneOf = <T extends string>(words: readonly T[], word: unknown): T | undefined =>
  words.find((each) => each === word);

export const librarySearch = (search: Record<string, unknown>): LibrarySearch => ({
  show: oneOf(shows, search.show),
  stage: oneOf(stages, search.stage),
  q: typeof search.q === 'string' && search.q !== '' ? search.q : undefined,
  after: typeof search.after === 'string' ? search.after : undefined,
});

export function filterOf({ show, stage, q }: LibrarySearch): ProgressFilter {
  return {
    ...(stage && { stage }),
    ...(q && { search: q }),
    ...(show === 'waiting' && { waitsFor: 'CONSORTIUM' as const }),
    ...(show === 'under_way' && { live: false }),
    ...(show === 'live' && { live: true }),
  };
}
