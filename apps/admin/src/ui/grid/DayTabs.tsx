import { useText } from '../../lib/i18n/use-text.js';
import type { GridColumn } from './week-grid-model.js';
import styles from './WeekGrid.module.css';

interface DayTabsProps {
  columns: GridColumn[];
  /** The day that is shown. */
  shown: string;
  onDay: (day: string) => void;
}

/** The week's days on a phone, each one tap away; a mark where there is something to look at. */
export function DayTabs({ columns, shown, onDay }: DayTabsProps) {
  const { t } = useText();
  return (
    <ul className={styles.dayTabs} aria-label={t('ui.grid.days')}>
      {columns.map(({ key, title, long, isToday, trouble }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.dayTab}
            aria-pressed={key === shown}
            aria-current={isToday ? 'date' : undefined}
            data-today={isToday || undefined}
            onClick={() => onDay(key)}
          >
            <span aria-hidden="true">{title}</span>
            <span className="visually-hidden">
              {[long, isToday && t('ui.grid.today'), trouble].filter(Boolean).join(', ')}
            </span>
            {trouble && (
              <span aria-hidden="true" className={styles.mark}>
                !
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
