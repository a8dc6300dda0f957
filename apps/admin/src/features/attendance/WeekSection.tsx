import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Section } from '../../ui/page/Page.js';
import { PresenceOfWeek } from './attendance.graphql.js';
import styles from './Attendance.module.css';
import type { Place } from './places.js';
import { useFresh } from './use-fresh.js';
import { WeekHours } from './WeekHours.js';
import { WeekLinks } from './WeekLinks.js';
import { weekWords } from './words.js';

interface WeekSectionProps {
  libraryId: string;
  place: Place;
  /** The Monday of the week to show. */
  week: string;
  thisWeek: string;
  now: number;
}

/** A week of a place, and the way to the weeks before and after. */
export function WeekSection({ libraryId, place, week, thisWeek, now }: WeekSectionProps) {
  const speech = useText();
  const { t } = speech;
  const current = week === thisWeek;
  const words = weekWords(week, speech);
  return (
    <Section
      title={current ? t('attendance.week.this') : t('attendance.week.of', { week: words })}
      aside={<WeekLinks place={place} week={week} thisWeek={thisWeek} />}
    >
      {current && <p className={styles.muted}>{words}</p>}
      <OneWeek key={week} libraryId={libraryId} place={place} week={week} current={current} now={now} />
    </Section>
  );
}

/** Each week loads by itself: nothing of another one is ever shown under its name. */
function OneWeek(props: Omit<WeekSectionProps, 'thisWeek'> & { current: boolean }) {
  const { libraryId, place, week } = props;
  const loaded = useLoad(PresenceOfWeek, { libraryId, branchId: place.id, week });
  useFresh(loaded.retry);
  return (
    <Loaded of={loaded}>
      {({ branchWeek }) => <WeekHours {...props} presences={branchWeek} onOutdated={loaded.retry} />}
    </Loaded>
  );
}
