import { phoneWords } from '@mutuality/domain/organizations';
import { dayWords, rangeWords } from '../../lib/dates/words.js';
import type { Language } from '../../lib/i18n/languages.js';
import type { Say } from '../../lib/i18n/texts.js';
import styles from './Attendance.module.css';
import type { Place } from './places.js';
import type { doorDays } from './presence.js';

interface DoorPartProps {
  language: Language;
  t: Say;
  place: Place;
  first: string;
  last: string;
  days: ReturnType<typeof doorDays>;
  /** Whether it says its own title; the first part has the page's. */
  titled: boolean;
}

/** The sheet in one language. 988: press 2 for Spanish, or text AYUDA (SAMHSA, 988 Suicide and Crisis Lifeline). */
export function DoorPart({ language, t, place, first, last, days, titled }: DoorPartProps) {
  const phone = place.phone ?? place.deskPhone;
  return (
    <section lang={language} className={styles.door}>
      {titled && <h2>{t('attendance.door.title', { place: place.shortName })}</h2>}
      <p>
        {first === last
          ? dayWords(first, language)
          : t('attendance.door.days', { from: dayWords(first, language), to: dayWords(last, language) })}
      </p>
      {days.length === 0 ? (
        <p>{t('attendance.door.none')}</p>
      ) : (
        <dl className={styles.doorHours}>
          {days.map(([day, spells]) => (
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
        <strong>{t('attendance.door.walk_up')}</strong> {t('attendance.door.what')}
      </p>
      {place.whereToSit && <p>{t('attendance.door.where', { place: place.whereToSit })}</p>}
      {phone && <p>{t('attendance.door.call', { phone: phoneWords(phone) })}</p>}
      <p>
        <strong>988</strong> {t('attendance.door.988')}
      </p>
      <p>
        <strong>211</strong> {t('attendance.door.211')}
      </p>
    </section>
  );
}
