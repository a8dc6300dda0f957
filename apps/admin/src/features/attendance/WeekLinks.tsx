import { plusDays } from '../../lib/dates/weeks.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import styles from './Attendance.module.css';
import type { Place } from './places.js';

/** The way to the week before, the week after, and back to this one: each is an address of its own. */
export function WeekLinks({ place, week, thisWeek }: { place: Place; week: string; thisWeek: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const params = { affiliationId: affiliation.id, branchId: place.id };
  const link = (to: string, words: string) => (
    <LinkButton
      small
      to="/a/$affiliationId/branch/$branchId"
      params={params}
      search={{ week: to === thisWeek ? undefined : to }}
    >
      {words}
    </LinkButton>
  );
  return (
    <div className={styles.row}>
      {link(plusDays(week, -7), t('attendance.week.before'))}
      {week !== thisWeek && link(thisWeek, t('attendance.week.this'))}
      {link(plusDays(week, 7), t('attendance.week.after'))}
    </div>
  );
}
