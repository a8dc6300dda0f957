import type { AgreementState, SignatureParty } from '@mutuality/domain/agreements';
import { dateWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { type BadgeState, StatusBadge } from '../../ui/Tag.js';
import { joined, nameOf } from './agreement.js';
import styles from './Agreements.module.css';

interface Standing {
  state: AgreementState;
  libraryName: string;
  recoveryOrganizationName: string;
  waitingFor: readonly { party: SignatureParty; boardMeetsOn?: string | null }[];
  viewerSide?: SignatureParty | null;
  startsOn: string;
  daysLeft?: number | null;
  expiryNotice?: number | null;
}

/** Whom an offer waits for, with "you" for the viewer's own side. */
function useWaits() {
  const { t, language } = useText();
  return (of: Standing): string => {
    const names = of.waitingFor.map(({ party }) =>
      party === of.viewerSide ? t('agreements.you') : nameOf(of, party),
    );
    return t('agreements.waits_for', { names: joined(names, language) });
  };
}

const signs: Partial<Record<AgreementState, BadgeState>> = {
  SIGNED: 'begun',
  IN_FORCE: 'done',
  ENDED: 'notYet',
  WITHDRAWN: 'notYet',
};

/** Where an agreement stands, whom it waits for, until when: the same on the list and on its page. */
export function AgreementStanding({ of }: { of: Standing }) {
  const { t, language } = useText();
  const waits = useWaits();
  const mine = of.waitingFor.some(({ party }) => party === of.viewerSide);
  const waiting = of.waitingFor.length > 0;
  const words = waiting
    ? waits(of)
    : t(`agreements.state.${of.state}`, { day: dateWords(of.startsOn, language) });
  return (
    <div className={styles.stack}>
      <div>
        <StatusBadge state={signs[of.state] ?? (mine ? 'look' : 'waiting')}>{words}</StatusBadge>
      </div>
      {of.waitingFor.map(
        ({ party, boardMeetsOn }) =>
          boardMeetsOn && (
            <div key={party} className={styles.muted}>
              {t('agreements.board_meets', {
                name: nameOf(of, party),
                day: dateWords(boardMeetsOn, language),
              })}
            </div>
          ),
      )}
      {of.expiryNotice != null && of.daysLeft != null && (
        <div>
          <StatusBadge state="look">{t('agreements.days_left', { days: of.daysLeft })}</StatusBadge>
        </div>
      )}
    </div>
  );
}
