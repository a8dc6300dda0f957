import { dayAt } from '@mutuality/domain/time';
import type { ReactNode } from 'react';
import { daysOfWeek, plusDays, weekOf } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { type Language, languages } from '../../lib/i18n/languages.js';
import type { Say } from '../../lib/i18n/texts.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { PrintPage } from '../../ui/PrintPage.js';
import { PresenceOfWeek } from './attendance.graphql.js';
import { DoorPart } from './DoorPart.js';
import { Waiting } from './PlacePage.js';
import { type Place, useOwnPlaces } from './places.js';
import { doorDays } from './presence.js';

interface DoorSheetProps {
  branch?: string;
  week?: string;
  /** The sheet's texts in each language: it speaks both at once, whichever its reader knows. */
  say: Record<Language, Say>;
  denied: ReactNode;
}

/** The hours to come for the door, in both languages, without anybody's name. */
export function DoorSheet({ branch, week, say, denied }: DoorSheetProps) {
  const own = useOwnPlaces();
  if (!own.data) return <Waiting of={own} />;
  const place = branch ? own.data.places.find(({ id }) => id === branch) : own.data.places[0];
  if (!place) return denied;
  return (
    <Sheet key={`${place.id} ${week}`} libraryId={own.data.library.id} place={place} week={week} say={say} />
  );
}

interface SheetProps {
  libraryId: string;
  place: Place;
  week?: string;
  say: Record<Language, Say>;
}

function Sheet({ libraryId, place, week, say }: SheetProps) {
  const { t, language } = useText();
  const { affiliation } = useAffiliation();
  const today = dayAt(Date.now(), place.zone);
  const thisWeek = weekOf(today);
  const shown = week && weekOf(week) > thisWeek ? weekOf(week) : thisWeek;
  // A door says what is to come: nothing of the days that are over.
  const first = shown === thisWeek ? today : shown;
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
          title={say[language]('attendance.door.title', { place: place.shortName })}
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
              t={say[each]}
              place={place}
              first={first}
              last={daysOfWeek(shown).at(-1) ?? first}
              days={doorDays(branchWeek, first)}
              titled={index > 0}
            />
          ))}
        </PrintPage>
      )}
    </Loaded>
  );
}
