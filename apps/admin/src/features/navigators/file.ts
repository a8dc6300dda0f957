import type { NavigatorFileQuery, OwnFileQuery } from '../../gql/graphql.js';

/** A navigator's file as the coordinator sees it. */
export type FullFile = NavigatorFileQuery['navigator'];

/** The same without what only the coordinator needs: what the navigator sees of the own file. */
export type OwnFileFacts = OwnFileQuery['ownFile'];

export type Certificate = OwnFileFacts['certifications'][number];
export type ClearanceFacts = OwnFileFacts['clearances'][number];
export type PlacementFacts = OwnFileFacts['placements'][number];
export type WishFacts = OwnFileFacts['wishes'][number];

/** Whether the server lets the viewer do this to the file. */
export const may = (file: FullFile, deed: string): boolean => file.viewerCan.includes(deed);

/** now: its days run; later: they begin after today; past: they are over. */
export function timeOf({ startsOn, endsOn }: { startsOn: string; endsOn?: string | null }, today: string) {
  if (startsOn > today) return 'later';
  return endsOn && endsOn < today ? 'past' : 'now';
}
