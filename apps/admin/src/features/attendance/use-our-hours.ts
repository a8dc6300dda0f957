import { dayAt } from '@mutuality/domain/time';
import type { ReactNode } from 'react';
import type { OurHoursQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { OurHours } from './attendance.graphql.js';
import { useOwnPlaces } from './places.js';

export type YearHours = OurHoursQuery['fiscalYearHours'];

export interface OurHoursProps {
  /** One place; all of one's own when there is none. */
  branch?: string;
  /** A day of the fiscal year; today when there is none. */
  day?: string;
  denied: ReactNode;
}

/** What a page about hours shows: whose, and of which fiscal year. */
export function useOurHours({ branch, day }: Pick<OurHoursProps, 'branch' | 'day'>) {
  const own = useOwnPlaces();
  const [only, second] = own.data?.places ?? [];
  const place = branch ? own.data?.places.find(({ id }) => id === branch) : second ? undefined : only;
  const today = own.data && dayAt(Date.now(), own.data.library.zone);
  const asked = day ?? today ?? '';
  const variables = { libraryId: own.data?.library.id ?? '', day: asked, branchId: place?.id };
  const unknown = !own.data || (branch !== undefined && !place);
  const hours = useLoad(OurHours, variables, unknown);
  return { own, place, today: today ?? '', asked, hours, unknown };
}
