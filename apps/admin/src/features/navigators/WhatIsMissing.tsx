import { missingClearances } from '@mutuality/domain/navigators';
import { todayIn, zoneHere } from '../../lib/dates/weeks.js';
import { useText } from '../../lib/i18n/use-text.js';
import { ClearedBadge } from './CertificateBadge.js';
import { type ClearanceFacts, type PlacementFacts, timeOf } from './file.js';
import styles from './Navigators.module.css';
import { clearanceWords, placeWords } from './words.js';

interface WhatIsMissingProps {
  placements: readonly PlacementFacts[];
  clearances: readonly ClearanceFacts[];
}

/** For each place of now or later: cleared, or what is still missing. */
export function WhatIsMissing({ placements, clearances }: WhatIsMissingProps) {
  const { t } = useText();
  const today = todayIn(zoneHere());
  const open = placements.filter((placement) => timeOf(placement, today) !== 'past');
  if (open.length === 0) return <p>{t('navigators.places.none')}</p>;
  return (
    <ul className={styles.places}>
      {open.map((placement) => (
        <li key={placement.id}>
          {placeWords(placement.place)} <ClearedBadge cleared={placement.cleared ?? false} />{' '}
          <Missing placement={placement} clearances={clearances} today={today} />
        </li>
      ))}
    </ul>
  );
}

interface MissingProps {
  placement: PlacementFacts;
  clearances: readonly ClearanceFacts[];
  today: string;
}

/** The names of what a place asks for and the person does not meet. */
export function Missing({ placement, clearances, today }: MissingProps) {
  const speech = useText();
  const required = placement.requirements.map((each) => ({ ...each, branchId: placement.place.branchId }));
  const known = clearances.map((each) => ({ ...each, metUntil: each.metUntil ?? null }));
  const missing = missingClearances(required, known, today);
  if (missing.length === 0) return null;
  const what = missing.map((each) => clearanceWords(each, speech)).join(', ');
  return <span className={styles.muted}>{speech.t('navigators.missing', { what })}</span>;
}
