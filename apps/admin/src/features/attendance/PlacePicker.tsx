import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import styles from './Attendance.module.css';
import type { OwnPlaces, Place } from './places.js';

/** The way to one's other places: all of them for staff, back to the overview for an admin; nothing where there is one. */
export function PlacePicker({ own, place }: { own: OwnPlaces; place: Place }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const params = { affiliationId: affiliation.id };
  if (own.places.length < 2) return null;
  if (affiliation.role === 'LIBRARY_ADMIN') {
    return (
      <Link to="/a/$affiliationId" params={params} className={styles.back}>
        {t('attendance.all_branches')}
      </Link>
    );
  }
  return (
    <nav aria-label={t('attendance.your_branches')} className={styles.picker}>
      {own.places.map(({ id, shortName }) => (
        <Link
          key={id}
          to="/a/$affiliationId/branch/$branchId"
          params={{ ...params, branchId: id }}
          className={styles.pick}
          aria-current={id === place.id ? 'page' : undefined}
          activeProps={{}}
        >
          {shortName}
        </Link>
      ))}
    </nav>
  );
}
