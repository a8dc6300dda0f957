import { phoneWords } from '@mutuality/domain/organizations';
import { dayAt } from '@mutuality/domain/time';
import { rangeWords, timeWords } from '../../lib/dates/words.js';
import { plusDays, weekOf } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Section } from '../../ui/page/Page.js';
import { Tag } from '../../ui/Tag.js';
import { PresenceOfWeek } from './attendance.graphql.js';
import styles from './Attendance.module.css';
import type { Place } from './places.js';
import { comingNext, doorHours, hereNow, type Presence } from './presence.js';
import { useFresh } from './use-fresh.js';
import { languagesWords, whenWords, whoWords } from './words.js';

interface HereNowProps {
  libraryId: string;
  place: Place;
  now: number;
}

/** The first question at a desk, answered without a click: who is here, who is next, and where they sit. */
export function HereNow({ libraryId, place, now }: HereNowProps) {
  const today = dayAt(now, place.zone);
  const week = weekOf(today);
  const asked = { libraryId, branchId: place.id };
  const loaded = useLoad(PresenceOfWeek, { ...asked, week });
  const nobodyLeft = loaded.data !== undefined && comingNext(loaded.data.branchWeek, now).length === 0;
  const later = useLoad(PresenceOfWeek, { ...asked, week: plusDays(week, 7) }, !nobodyLeft);
  useFresh(loaded.retry);
  return (
    <Loaded of={loaded} rows={2}>
      {({ branchWeek }) => (
        <Answers
          place={place}
          presences={nobodyLeft ? [...branchWeek, ...(later.data?.branchWeek ?? [])] : branchWeek}
          now={now}
          today={today}
        />
      )}
    </Loaded>
  );
}

interface AnswersProps {
  place: Place;
  presences: readonly Presence[];
  now: number;
  /** The day at the place. */
  today: string;
}

function Answers({ place, presences, now, today }: AnswersProps) {
  const { t, language } = useText();
  const here = hereNow(presences, now);
  const next = comingNext(presences, now);
  const times = doorHours(presences.filter(({ day }) => day === today));
  return (
    <div className={styles.answers}>
      <Section title={t('attendance.now')}>
        {here.length === 0 && <p className={styles.answer}>{t('attendance.now.nobody')}</p>}
        <People of={here} at={({ toTime }) => t('attendance.until', { time: timeWords(toTime, language) })} />
        <p className={styles.muted}>
          {times.length === 0
            ? t('attendance.today.none')
            : t('attendance.today', {
                times: times.map(({ fromTime, toTime }) => rangeWords(fromTime, toTime, language)).join(', '),
              })}
        </p>
      </Section>
      <Section title={t('attendance.next')}>
        {next.length === 0 && <p className={styles.answer}>{t('attendance.next.nobody')}</p>}
        <People
          of={next}
          at={(presence) =>
            presence.day === today
              ? rangeWords(presence.fromTime, presence.toTime, language)
              : whenWords(presence, language)
          }
        />
      </Section>
      <Desk place={place} />
    </div>
  );
}

/** Each person on a line: who, when, and what helps at the desk. */
function People({ of, at }: { of: readonly Presence[]; at: (presence: Presence) => string }) {
  const speech = useText();
  if (of.length === 0) return null;
  return (
    <ul className={styles.people}>
      {of.map((presence) => (
        <li key={presence.id}>
          <span className={styles.answer}>
            <strong>{whoWords(presence, speech)}</strong> {at(presence)}
          </span>
          {presence.learning && <Tag>{speech.t('attendance.learning')}</Tag>}
          {presence.languages.length > 0 && (
            <span className={styles.muted}>{languagesWords(presence, speech)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Desk({ place: { whereToSit, deskPhone, phone } }: { place: Place }) {
  const { t } = useText();
  const number = deskPhone ?? phone;
  return (
    <Section title={t('attendance.desk')}>
      <dl className={styles.facts}>
        <dt>{t('attendance.desk.where')}</dt>
        <dd>{whereToSit ?? t('attendance.desk.unknown')}</dd>
        <dt>{t('attendance.desk.phone')}</dt>
        <dd>{number ? phoneWords(number) : t('attendance.desk.unknown')}</dd>
      </dl>
    </Section>
  );
}
