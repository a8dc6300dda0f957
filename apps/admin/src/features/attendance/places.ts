import { isSingleOutlet, placeName, placesOf } from '@mutuality/domain/onboarding';
import { useMemo } from 'react';
import type { OurPlacesQuery } from '../../gql/graphql.js';
import { type Loadable, useLoad } from '../../lib/graphql/use-load.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { OurPlaces } from './attendance.graphql.js';

type Branch = OurPlacesQuery['organization']['branches'][number];

/** A place that this person looks after, with its names. */
export interface Place extends Branch {
  /** As on its own page: "Eastgate"; the library's name where there is only one place. */
  shortName: string;
  /** With its library before it where that says more: "Alder County Library, Eastgate". */
  fullName: string;
}

export interface OwnPlaces {
  library: { id: string; name: string; zone: string };
  /** One place alone: there nobody says "branch" and nothing is picked. */
  single: boolean;
  /** Places where people come, one's own only; for a library's admin all of them. */
  places: Place[];
}

function ownPlaces({ organization, attendedBranches }: OurPlacesQuery): OwnPlaces {
  const { id, name, zone, branches } = organization;
  const mine = new Set(attendedBranches);
  const own = branches.filter((branch) => mine.has(branch.id));
  return {
    library: { id, name, zone },
    single: isSingleOutlet(branches),
    places: placesOf(own).map((branch) => {
      const { library, place } = placeName(name, branch.name, branches);
      return { ...branch, shortName: place, fullName: library ? `${library}, ${place}` : place };
    }),
  };
}

/** The places of this person's library that they look after. */
export function useOwnPlaces(): Loadable<OwnPlaces> {
  const { affiliation } = useAffiliation();
  const loaded = useLoad(OurPlaces, { libraryId: affiliation.organization.id });
  const { data } = loaded;
  const own = useMemo(() => data && ownPlaces(data), [data]);
  return { ...loaded, data: own };
}

const key = (affiliationId: string) => `mutuality.place.${affiliationId}`;

/** The place whose page was last open on this device, so that the desk's computer begins with its own. */
export function lastPlace(affiliationId: string): string | null {
  try {
    return localStorage.getItem(key(affiliationId));
  } catch {
    return null;
  }
}

/** Remembers it on this device. */
export function keepPlace(affiliationId: string, placeId: string): void {
  try {
    localStorage.setItem(key(affiliationId), placeId);
  } catch {
    // A browser that keeps nothing begins with the first place.
  }
}
