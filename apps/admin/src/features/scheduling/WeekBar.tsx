import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { dayWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { type Shortcut, useShortcuts } from '../../lib/shortcuts/shortcuts.js';
import { Button } from '../../ui/Button.js';
import styles from './Board.module.css';

interface WeekBarProps {
  week: string;
  isThisWeek: boolean;
  toWeek: (weeks: number) => void;
  toToday: () => void;
  children?: ReactNode;
}

/** Which week, and the way to others: `[`, `]` and `t` do the same as the buttons. */
export function WeekBar({ week, isThisWeek, toWeek, toToday, children }: WeekBarProps) {
  const { t, language } = useText();
  const keys = useMemo<Shortcut[]>(
    () => [
      { keys: '[', textId: 'scheduling.week.before', run: () => toWeek(-1) },
      { keys: ']', textId: 'scheduling.week.after', run: () => toWeek(1) },
      { keys: 't', textId: 'scheduling.week.today', run: toToday },
    ],
    // The week decides what its neighbours are; the functions are made anew with it.
    [week],
  );
  useShortcuts(keys);
  return (
    <div className={styles.toolbar}>
      <div className={styles.week}>
        <Button aria-label={t('scheduling.week.before')} onClick={() => toWeek(-1)}>
          <IconChevronLeft size={20} aria-hidden="true" />
        </Button>
        <h2 aria-live="polite">{t('scheduling.week.of', { day: dayWords(week, language) })}</h2>
        <Button aria-label={t('scheduling.week.after')} onClick={() => toWeek(1)}>
          <IconChevronRight size={20} aria-hidden="true" />
        </Button>
      </div>
      {!isThisWeek && <Button onClick={toToday}>{t('scheduling.week.today')}</Button>}
      {children}
    </div>
  );
}
