import { isSingleOutlet, placeName } from '@mutuality/domain/onboarding';
import { Link } from '@tanstack/react-router';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Page } from '../../ui/page/Page.js';
import { LibraryPlaces } from './libraries.graphql.js';
import { PlaceFacts } from './PlaceFacts.js';

/** One place of a library. */
export function PlacePage({ libraryId, branchId }: { libraryId: string; branchId: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(LibraryPlaces, { libraryId });
  const library = loaded.data?.organization;
  const place = library?.branches.find(({ id }) => id === branchId);
  const named = library && place && placeName(library.name, place.name, library.branches);
  return (
    <Page title={named?.place ?? t('libraries.place')} lead={named?.library} narrow>
      <Loaded of={loaded}>
        {({ organization }) =>
          place ? (
            <PlaceFacts library={organization} place={place} alone={isSingleOutlet(organization.branches)} />
          ) : (
            <Note tone="info">{t('libraries.no_such_place')}</Note>
          )
        }
      </Loaded>
      <p>
        <Link
          to="/a/$affiliationId/libraries/$libraryId/places"
          params={{ affiliationId: affiliation.id, libraryId }}
        >
          {t('libraries.back_to_places')}
        </Link>
      </p>
    </Page>
  );
}
