import type { CertificationState } from '@mutuality/domain/navigators';
import { dateWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { type BadgeState, StatusBadge } from '../../ui/Tag.js';
import styles from './Navigators.module.css';

interface CertificateBadgeProps {
  /** Null: there is no certificate, or it is not issued yet. */
  state?: CertificationState | null;
  /** First day on which it no longer holds. */
  firstInvalidDay?: string | null;
  daysLeft?: number | null;
  /** The notice that is due: 90, 60, 30 or 7 days. */
  notice?: number | null;
}

const signs: Record<CertificationState, BadgeState> = {
  VALID: 'done',
  RENEWAL_SENT: 'waiting',
  PROBATION: 'look',
  LAPSED: 'stopped',
};

/** How a certificate stands today, and when it runs out. */
export function CertificateBadge({ state, firstInvalidDay, daysLeft, notice }: CertificateBadgeProps) {
  const { t, language } = useText();
  if (!state) {
    return (
      <span>
        <StatusBadge state="notYet">{t('navigators.certificate.none')}</StatusBadge>
      </span>
    );
  }
  const soon = notice != null && state === 'VALID';
  return (
    <span className={styles.stack}>
      <span>
        <StatusBadge state={soon ? 'look' : signs[state]}>
          {soon ? t('navigators.certificate.soon') : t(`navigators.state.${state}`)}
        </StatusBadge>
      </span>
      {firstInvalidDay && (
        <span className={styles.muted}>
          {state === 'LAPSED'
            ? t('navigators.certificate.since', { day: dateWords(firstInvalidDay, language) })
            : t('navigators.certificate.until', {
                day: dateWords(firstInvalidDay, language),
                days: daysLeft ?? 0,
              })}
        </span>
      )}
    </span>
  );
}

/** Cleared for a branch, or not yet. */
export function ClearedBadge({ cleared }: { cleared: boolean }) {
  const { t } = useText();
  return cleared ? (
    <StatusBadge state="done">{t('navigators.cleared')}</StatusBadge>
  ) : (
    <StatusBadge state="notYet">{t('navigators.not_yet')}</StatusBadge>
  );
}
