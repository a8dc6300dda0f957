import { dayAt, wallTimeAt } from '@mutuality/domain/time';
import { type ReactNode, useEffect } from 'react';
import { dayWords, timeWords, zoneWords } from '../../lib/dates/words.js';
import { weekOf } from '../../lib/dates/weeks.js';
import { useNow } from '../../lib/dates/use-now.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { HereNow } from './HereNow.js';
import { PlaceLinks } from './PlaceLinks.js';
import { PlacePicker } from './PlacePicker.js';
import { keepPlace, type OwnPlaces, type Place, useOwnPlaces } from './places.js';
import { ReportChangeButton } from './ReportChangeButton.js';
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
  useEffect(() => keepPlace(affiliation.id, place.id), [affiliation.id, place.id]);
  const clock = t('attendance.clock', {
    day: dayWords(today, language, 'long'),
    time: timeWords(wallTimeAt(now, place.zone), language),
    zone: zoneWords(place.zone, language),
  });
  const libraryId = own.library.id;
  return (
    <Page title={place.shortName} lead={clock}>
      {above}
      <PlacePicker own={own} place={place} />
      {shown === thisWeek && <HereNow libraryId={libraryId} place={place} now={now} />}
      <WeekSection libraryId={libraryId} place={place} week={shown} thisWeek={thisWeek} now={now} />
      <WeeksWaiting own={own} place={place} shown={shown} />
      <ReportChangeButton libraryId={libraryId} place={place} />
      <PlaceLinks place={place} />
      {below}
    </Page>
  );
}
