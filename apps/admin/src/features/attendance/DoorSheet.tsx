import { dayAt } from '@mutuality/domain/time';
import type { ReactNode } from 'react';
import { dateWords, dayWords, rangeWords } from '../../lib/dates/words.js';
import { daysOfWeek, plusDays, weekOf } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { type Language, languages } from '../../lib/i18n/languages.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { PrintPage } from '../../ui/PrintPage.js';
import { PresenceOfWeek } from './attendance.graphql.js';
import styles from './Attendance.module.css';
import { doorWords } from './door-words.js';
import { Waiting } from './PlacePage.js';
import { type Place, useOwnPlaces } from './places.js';
import { doorHours, type DoorHours } from './presence.js';

interface DoorSheetProps {
  branch?: string;
  week?: string;
  denied: ReactNode;
}

/** A week's hours for the door, in both languages, without anybody's name. */
export function DoorSheet({ branch, week, denied }: DoorSheetProps) {
  const own = useOwnPlaces();
  if (!own.data) return <Waiting of={own} />;
  const place = branch ? own.data.places.find(({ id }) => id === branch) : own.data.places[0];
  if (!place) return denied;
  return <Sheet key={`${place.id} ${week}`} libraryId={own.data.library.id} place={place} week={week} />;
}

function Sheet({ libraryId, place, week }: { libraryId: string; place: Place; week?: string }) {
  const { t, language } = useText();
  const { affiliation } = useAffiliation();
  const thisWeek = weekOf(dayAt(Date.now(), place.zone));
  const shown = week ? weekOf(week) : thisWeek;
  const loaded = useLoad(PresenceOfWeek, { libraryId, branchId: place.id, week: shown });
  const params = { affiliationId: affiliation.id };
  const to = (monday: string, words: string) => (
    <LinkButton
      to="/a/$affiliationId/door"
      params={params}
      search={{ branch: place.id, week: monday === thisWeek ? undefined : monday }}
    >
      {words}
    </LinkButton>
  );
  return (
    <Loaded of={loaded}>
      {({ branchWeek }) => (
        <PrintPage
          title={doorWords[language].title(place.shortName)}
          controls={
            <>
              {shown === thisWeek
                ? to(plusDays(thisWeek, 7), t('attendance.door.next_week'))
                : to(thisWeek, t('attendance.week.this'))}
              <LinkButton to="/a/$affiliationId/branch/$branchId" params={{ ...params, branchId: place.id }}>
                {t('attendance.door.back')}
              </LinkButton>
            </>
          }
        >
          {[language, ...languages.filter((each) => each !== language)].map((each, index) => (
            <DoorPart
              key={each}
              language={each}
              place={place}
              week={shown}
              hours={hoursByDay(shown, branchWeek)}
              titled={index > 0}
            />
          ))}
        </PrintPage>
      )}
    </Loaded>
  );
}

type DayHours = [day: string, hours: DoorHours[]];

const hoursByDay = (week: string, presences: readonly (DoorHours & { day: string })[]): DayHours[] =>
  daysOfWeek(week)
    .map((day): DayHours => [day, doorHours(presences.filter((each) => each.day === day))])
    .filter(([, hours]) => hours.length > 0);

interface DoorPartProps {
  language: Language;
  place: Place;
  week: string;
  hours: DayHours[];
  /** Whether it says its own title; the first part has the page's. */
  titled: boolean;
}

/** The sheet in one language. */
function DoorPart({ language, place, week, hours, titled }: DoorPartProps) {
  const words = doorWords[language];
  return (
    <section lang={language} className={styles.door}>
      {titled && <h2>{words.title(place.shortName)}</h2>}
      <p>{words.week(dayWords(week, language), dateWords(plusDays(week, 6), language))}</p>
      {hours.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <dl className={styles.doorHours}>
          {hours.map(([day, spells]) => (
            <div key={day}>
              <dt>{dayWords(day, language)}</dt>
              <dd>
                {spells.map(({ fromTime, toTime }) => rangeWords(fromTime, toTime, language)).join(', ')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <strong>{words.walkUp}</strong> {words.what}
      </p>
      {place.whereToSit && <p>{words.where(place.whereToSit)}</p>}
      {(place.phone ?? place.deskPhone) && <p>{words.call(place.phone ?? place.deskPhone ?? '')}</p>}
      <p>
        <strong>988</strong> {words.now}
      </p>
      <p>
        <strong>211</strong> {words.help}
      </p>
    </section>
  );
}
