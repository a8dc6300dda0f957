import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Empty } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { PlaceScreen, Waiting } from './PlacePage.js';
import { lastPlace, useOwnPlaces } from './places.js';

/** The first screen of branch staff: the place where this desk's computer was last, else their first one. */
export function StaffHome() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const own = useOwnPlaces();
  if (!own.data) return <Waiting of={own} />;
  const { places } = own.data;
  const place = places.find(({ id }) => id === lastPlace(affiliation.id)) ?? places[0];
  if (place) return <PlaceScreen key={place.id} own={own.data} place={place} />;
  return (
    <Page title={affiliation.organization.name}>
      <Empty title={t('attendance.no_place')}>{t('attendance.no_place.lead')}</Empty>
    </Page>
  );
}
