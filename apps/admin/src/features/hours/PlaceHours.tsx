import { placesOf } from '@mutuality/domain/onboarding';
import { useState } from 'react';
import { minutesWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { readRefusals, refusalText } from '../../lib/refusals/problems.js';
import { Note } from '../../ui/page/Note.js';
import { Section } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import { CopyHours } from './CopyHours.js';
import { HoursForm } from './HoursForm.js';
import { standing } from './hours-draft.js';
import type { HoursOf, LibraryOfHours } from './HoursPage.js';
import styles from './Hours.module.css';
import { hoursLine } from './words.js';

export type PlaceOfHours = LibraryOfHours['branches'][number];

interface PlaceHoursProps {
  library: LibraryOfHours;
  place: PlaceOfHours;
  hours: HoursOf;
}

/** When one place is open, and how that compares with the survey. */
export function PlaceHours({ library, place, hours }: PlaceHoursProps) {
  const speech = useText();
  const { t } = speech;
  const own = hours.branches.find(({ branchId }) => branchId === place.id);
  const periods = standing(own?.periods ?? []);
  const warnings = readRefusals(own?.warnings ?? []);
  const [saved, setSaved] = useState(false);
  const acts = library.viewerCan.includes('amend');
  const others = placesOf(library.branches).filter(({ id, needsHours }) => id !== place.id && needsHours);
  return (
    <>
      {!place.needsHours && <Note tone="info">{t('hours.needs_none.long')}</Note>}
      {place.surveyHoursAYear != null && periods.length === 0 && (
        <p className={styles.muted}>
          {t('hours.survey_says', { year: String(place.surveyYear ?? ''), hours: place.surveyHoursAYear })}
        </p>
      )}
      {acts ? (
        <HoursForm
          key={place.version}
          libraryId={library.id}
          place={place}
          periods={periods}
          onSaved={() => setSaved(true)}
        />
      ) : (
        <p>{periods.length > 0 ? hoursLine(periods, speech) : t('hours.none_yet')}</p>
      )}
      <StatusLine>{saved && t('hours.saved')}</StatusLine>
      {!acts &&
        warnings.map((warning) => (
          <Note key={warning.code} tone="warn">
            {refusalText(warning, speech)}
          </Note>
        ))}
      {periods.length > 0 && warnings.length === 0 && (
        <p>{t('hours.sum', { hours: minutesWords(Math.round((own?.yearlyMinutes ?? 0) / 60) * 60) })}</p>
      )}
      {acts && periods.length > 0 && others.length > 0 && (
        <Section title={t('hours.copy')}>
          <CopyHours library={library} place={place} others={others} />
        </Section>
      )}
    </>
  );
}
