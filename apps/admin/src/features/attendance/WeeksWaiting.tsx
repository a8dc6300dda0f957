import { Link } from '@tanstack/react-router';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Note } from '../../ui/page/Note.js';
import { WeeksToConfirm } from './attendance.graphql.js';
import styles from './Attendance.module.css';
import type { OwnPlaces, Place } from './places.js';
import { weekWords } from './words.js';

/** Earlier weeks of this place that still wait to be confirmed; nothing when none do. */
export function WeeksWaiting({ own, place, shown }: { own: OwnPlaces; place: Place; shown: string }) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const { data } = useLoad(WeeksToConfirm, { libraryId: own.library.id, branchId: place.id });
  const waiting = (data?.weeksToConfirm ?? []).filter(({ week }) => week !== shown);
  if (waiting.length === 0) return null;
  return (
    <Note tone="info">
      <p>{t('attendance.waiting', { count: waiting.length })}</p>
      <ul className={styles.links}>
        {waiting.map(({ week, presences }) => (
          <li key={week}>
            <Link
              to="/a/$affiliationId/branch/$branchId"
              params={{ affiliationId: affiliation.id, branchId: place.id }}
              search={{ week }}
            >
              {t('attendance.waiting.week', { week: weekWords(week, speech), count: presences })}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}
