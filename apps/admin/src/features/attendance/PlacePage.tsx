import { dayAt, wallTimeAt } from '@mutuality/domain/time';
import { type ReactNode, useEffect, useRef } from 'react';
import { dayWords, timeWords, zoneWords } from '../../lib/dates/words.js';
import { plusDays, weekOf } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { PresenceOfWeek } from './attendance.graphql.js';
import { HereNow } from './HereNow.js';
import { PlaceLinks } from './PlaceLinks.js';
import { PlacePicker } from './PlacePicker.js';
import { keepPlace, type OwnPlaces, type Place, useOwnPlaces } from './places.js';
import { comingNext } from './presence.js';
import { ReportChangeButton } from './ReportChangeButton.js';
import { useNow } from './use-now.js';
import { WeeksWaiting } from './WeeksWaiting.js';
import { WeekSection } from './WeekSection.js';

interface PlacePageProps {
  placeId: string;
  /** A day of the week to show; this week when there is none. */
  week?: string;
  /** Shown for a place that is not one's own, or not there. */
  denied: ReactNode;
}

/** The page of one place that one looks after. */
export function PlacePage({ placeId, week, denied }: PlacePageProps) {
  const own = useOwnPlaces();
  const place = own.data?.places.find(({ id }) => id === placeId);
  if (own.data && place) return <PlaceScreen key={place.id} own={own.data} place={place} week={week} />;
  return own.data ? denied : <Waiting of={own} />;
}

/** The page while nothing is known but whose it is. */
export function Waiting({ of }: { of: ReturnType<typeof useOwnPlaces> }) {
  const { affiliation } = useAffiliation();
  return (
    <Page title={affiliation.organization.name}>
      <Loaded of={of}>{() => null}</Loaded>
    </Page>
  );
}

interface PlaceScreenProps {
  own: OwnPlaces;
  place: Place;
  week?: string;
  /** What else stands on the page where it is the home of a library with one place. */
  above?: ReactNode;
  below?: ReactNode;
}

/** A place: who is here now and next, its week, its hours to confirm, and a word to the partner when something changed (S16). */
export function PlaceScreen({ own, place, week, above, below }: PlaceScreenProps) {
  const { t, language } = useText();
  const { affiliation } = useAffiliation();
  const now = useNow();
  const today = dayAt(now, place.zone);
  const thisWeek = weekOf(today);
  const shown = week ? weekOf(week) : thisWeek;
  const asked = { libraryId: own.library.id, branchId: place.id };
  const loaded = useLoad(PresenceOfWeek, { ...asked, week: shown });
  const presences = loaded.data?.branchWeek ?? [];
  const nobodyLeft =
    loaded.data !== undefined && shown === thisWeek && comingNext(presences, now).length === 0;
  const later = useLoad(PresenceOfWeek, { ...asked, week: plusDays(thisWeek, 7) }, !nobodyLeft);
  useFresh(loaded.retry);
  useEffect(() => keepPlace(affiliation.id, place.id), [affiliation.id, place.id]);
  const clock = t('attendance.clock', {
    day: dayWords(today, language, 'long'),
    time: timeWords(wallTimeAt(now, place.zone), language),
    zone: zoneWords(place.zone, language),
  });
  return (
    <Page title={place.shortName} lead={clock}>
      {above}
      <PlacePicker own={own} place={place} />
      <Loaded of={loaded}>
        {({ branchWeek }) => (
          <>
            {shown === thisWeek && (
              <HereNow
                place={place}
                presences={[...branchWeek, ...(nobodyLeft ? (later.data?.branchWeek ?? []) : [])]}
                now={now}
                today={today}
              />
            )}
            <WeekSection
              key={shown}
              place={place}
              libraryId={own.library.id}
              week={shown}
              thisWeek={thisWeek}
              presences={branchWeek}
              now={now}
              onOutdated={loaded.retry}
            />
          </>
        )}
      </Loaded>
      <WeeksWaiting own={own} place={place} shown={shown} />
      <ReportChangeButton libraryId={own.library.id} place={place} />
      <PlaceLinks place={place} />
      {below}
    </Page>
  );
}

const FIVE_MINUTES = 300_000;

/** Asks anew every five minutes, so that a screen left open at the desk stays true. */
function useFresh(retry: () => void): void {
  const latest = useRef(retry);
  useEffect(() => {
    latest.current = retry;
  });
  useEffect(() => {
    const timer = setInterval(() => latest.current(), FIVE_MINUTES);
    return () => clearInterval(timer);
  }, []);
}
