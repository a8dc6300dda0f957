import { isSingleOutlet, placeName, placesOf } from '@mutuality/domain/onboarding';
import { Link } from '@tanstack/react-router';
import type { OpeningHoursQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { UrlTabs } from '../../ui/UrlTabs.js';
import { ClosedDays } from './ClosedDays.js';
import { HoursTable } from './HoursTable.js';
import { OpeningHours } from './hours.graphql.js';
import { PlaceHours } from './PlaceHours.js';

export type LibraryOfHours = OpeningHoursQuery['organization'];
export type HoursOf = OpeningHoursQuery['libraryHours'];

/** When a library is open: by branch, or for its one place. */
export function HoursPage({ libraryId, branchId }: { libraryId: string; branchId?: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(OpeningHours, { libraryId });
  const library = loaded.data?.organization;
  const places = placesOf(library?.branches ?? []);
  const only = isSingleOutlet(places) ? places[0] : undefined;
  const chosen = only ?? places.find(({ id }) => id === branchId);
  const name = library && chosen ? placeName(library.name, chosen.name, places) : null;
  const params = { affiliationId: affiliation.id, libraryId };
  return (
    <Page
      title={name && !only ? t('hours.of', { place: name.place }) : t('hours.title')}
      tabTitle={t('hours.title')}
      lead={name ? (only ? library?.name : name.library) : library?.name}
    >
      <Loaded of={loaded}>
        {({ organization, libraryHours }) => (
          <>
            {chosen && !only && <OtherPlaces library={organization} places={places} chosen={chosen.id} />}
            {chosen ? (
              <PlaceHours key={chosen.id} library={organization} place={chosen} hours={libraryHours} />
            ) : (
              <HoursTable library={organization} hours={libraryHours} />
            )}
            <ClosedDays library={organization} hours={libraryHours} place={only ? undefined : chosen} />
          </>
        )}
      </Loaded>
      <p>
        {chosen && !only ? (
          <Link to="/a/$affiliationId/libraries/$libraryId/hours" params={params} search={{}}>
            {t('hours.back_to_all')}
          </Link>
        ) : affiliation.organization.id === libraryId ? (
          <Link to="/a/$affiliationId/library" params={params}>
            {t('hours.back')}
          </Link>
        ) : (
          <Link to="/a/$affiliationId/libraries/$libraryId" params={params}>
            {t('hours.back')}
          </Link>
        )}
      </p>
    </Page>
  );
}

interface OtherPlacesProps {
  library: LibraryOfHours;
  places: LibraryOfHours['branches'];
  chosen: string;
}

/** From the hours of one branch straight to those of another. */
function OtherPlaces({ library, places, chosen }: OtherPlacesProps) {
  const { t } = useText();
  return (
    <UrlTabs
      label={t('hours.branches')}
      param="place"
      current={chosen}
      tabs={places.map(({ id, name }) => ({ value: id, label: placeName(library.name, name, places).place }))}
    />
  );
}
