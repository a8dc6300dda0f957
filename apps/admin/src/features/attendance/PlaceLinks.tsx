import { IconPrinter } from '@tabler/icons-react';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import styles from './Attendance.module.css';
import type { Place } from './places.js';

/** From a place to its hours by month, and to the sheet for its door. */
export function PlaceLinks({ place }: { place: Place }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const params = { affiliationId: affiliation.id };
  return (
    <div className={styles.row}>
      <LinkButton to="/a/$affiliationId/our-hours" params={params} search={{ branch: place.id }}>
        {t('attendance.our_hours')}
      </LinkButton>
      <LinkButton
        to="/a/$affiliationId/door"
        params={params}
        search={{ branch: place.id }}
        icon={<IconPrinter size={20} aria-hidden="true" />}
      >
        {t('attendance.door')}
      </LinkButton>
    </div>
  );
}
