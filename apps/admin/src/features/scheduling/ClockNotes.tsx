import { clockChangeIn } from '@mutuality/domain/time';
import { dayWords, timeWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Note } from '../../ui/page/Note.js';
import type { BoardPlace } from './board.js';
import styles from './Board.module.css';

/** Says in which weeks clocks change, and that each place goes by its own. */
export function ClockNotes({ week, places }: { week: string; places: BoardPlace[] }) {
  const { t, language } = useText();
  const zones = [...new Set(places.map(({ zone }) => zone))];
  const change = zones.map((zone) => clockChangeIn(week, zone)).find((each) => each !== null);
  if (!change && zones.length < 2) return null;
  const times = change && {
    day: dayWords(change.day, language, 'long'),
    from: timeWords(change.fromTime, language),
    to: timeWords(change.toTime, language),
  };
  return (
    <div className={styles.notes}>
      {times && <Note tone="info">{t('scheduling.clocks_change.note', times)}</Note>}
      {zones.length > 1 && <p className={styles.muted}>{t('scheduling.zones')}</p>}
    </div>
  );
}
