import { dayAt } from '@mutuality/domain/time';
import { weekOf } from '../../lib/dates/weeks.js';
import { useNow } from '../../lib/dates/use-now.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Page, Section } from '../../ui/page/Page.js';
import { PresenceOfWeek, WeeksToConfirm } from './attendance.graphql.js';
import { LibraryLinks, SetUpNote } from './LibraryLinks.js';
import { PlaceScreen, Waiting } from './PlacePage.js';
import { type OwnPlaces, useOwnPlaces } from './places.js';
import { PlaceTable } from './PlaceTable.js';
import { weekWords } from './words.js';

/** The first screen of a library's admin: its one place, or all of them at a glance. */
export function LibraryHome() {
  const own = useOwnPlaces();
  if (!own.data) return <Waiting of={own} />;
  const [only, second] = own.data.places;
  if (!only || second) return <AllPlaces own={own.data} />;
  return (
    <PlaceScreen
      own={own.data}
      place={only}
      above={<SetUpNote libraryId={own.data.library.id} />}
      below={<LibraryLinks />}
    />
  );
}

function AllPlaces({ own }: { own: OwnPlaces }) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const now = useNow();
  const week = weekOf(dayAt(now, own.library.zone));
  const none = own.places.length === 0;
  const loaded = useLoad(PresenceOfWeek, { libraryId: own.library.id, week }, none);
  const waits = useLoad(WeeksToConfirm, { libraryId: own.library.id }, none);
  const hours = (
    <LinkButton small to="/a/$affiliationId/our-hours" params={{ affiliationId: affiliation.id }}>
      {t('attendance.our_hours')}
    </LinkButton>
  );
  return (
    <Page title={own.library.name} lead={weekWords(week, speech)}>
      <SetUpNote libraryId={own.library.id} />
      <Section title={t('attendance.all')} aside={none ? undefined : hours}>
        {none ? (
          <Empty title={t('attendance.all.none')}>{t('attendance.all.none.lead')}</Empty>
        ) : (
          <Loaded of={loaded}>
            {({ branchWeek }) => (
              <PlaceTable
                places={own.places}
                presences={branchWeek}
                waits={waits.data?.weeksToConfirm}
                now={now}
              />
            )}
          </Loaded>
        )}
      </Section>
      <LibraryLinks />
    </Page>
  );
}
