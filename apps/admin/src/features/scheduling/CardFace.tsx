import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Refusal } from '@mutuality/domain/refusals';
import { useText } from '../../lib/i18n/use-text.js';
import { blocking, warnings } from '../../lib/refusals/problems.js';
import { type BoardShift, changeOf } from './board.js';
import styles from './Board.module.css';
import { reasonWords, timesWords } from './words.js';

interface CardFaceProps {
  shift: BoardShift;
  /** The person, or the place where rows are people. */
  title: string;
  reasons: readonly Refusal[];
}

/** What a card shows: who, when by the place's clock, how it stands, and each rule it goes against in words. */
export function CardFace({ shift, title, reasons }: CardFaceProps) {
  const speech = useText();
  const { t, language } = speech;
  const change = changeOf(shift);
  return (
    <>
      <strong className={change === 'removed' ? styles.gone : undefined}>{title}</strong>
      <span className="visually-hidden">, </span>
      <span className={styles.line}>{timesWords(shift, language)}</span>
      {(shift.learning || change !== 'none') && (
        <span className={styles.tags}>
          {shift.learning && <span className={styles.tag}>{t('scheduling.learning')}</span>}
          {change !== 'none' && <span className={styles.tag}>{t(`scheduling.change.${change}`)}</span>}
        </span>
      )}
      {blocking(reasons).map((refusal, n) => (
        <span key={n} className={styles.block}>
          <IconAlertTriangle size={14} aria-hidden="true" /> {reasonWords(refusal, speech)}
        </span>
      ))}
      {warnings(reasons).map((refusal, n) => (
        <span key={n} className={styles.warning}>
          <IconInfoCircle size={14} aria-hidden="true" /> {reasonWords(refusal, speech)}
        </span>
      ))}
    </>
  );
}
