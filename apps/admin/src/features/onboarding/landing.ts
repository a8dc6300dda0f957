import { clientFor } from '../../lib/graphql/client.js';
import type { Affiliation } from '../../lib/session/session.js';
import { LibraryTasks } from './progress.graphql.js';

const beforeFirstWeek: readonly string[] = [
  'onboarding.first_week_not_planned',
  'onboarding.first_week_to_come',
];

interface Step {
  blocks: readonly { code: string }[];
}

/** Whether no navigator has come yet: then the steps say what to do, and there is nobody to show. */
export const isOnItsWay = (stages: readonly Step[]): boolean =>
  stages.some(({ blocks }) => blocks.some(({ code }) => beforeFirstWeek.includes(code)));

/** The same, asked of the server; no where it does not answer. */
export async function libraryIsOnItsWay({ id, organization }: Affiliation): Promise<boolean> {
  const { data } = await clientFor(id).query(LibraryTasks, { libraryId: organization.id }).toPromise();
  return isOnItsWay(data?.libraryProgress.stages ?? []);
}
