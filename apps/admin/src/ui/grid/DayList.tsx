import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../Button.js';
import { DayTabs } from './DayTabs.js';
import { Card } from './GridCards.js';
import type { GridCard, WeekGridProps } from './week-grid-model.js';
import styles from './WeekGrid.module.css';

/** The week on a phone: one day at a time, row by row. Cards are moved by the form in their menu. */
export function DayList<C extends GridCard>(props: WeekGridProps<C>) {
  const { label, rows, columns, cards, cell, actions, onOpenCell, day, onDay } = props;
  const { t } = useText();
  const [opened, setOpened] = useState<string | null>(null);
  const index = Math.max(
    0,
    columns.findIndex((column) => column.key === day),
  );
  const column = columns[index];
  const [before, after] = [columns[index - 1], columns[index + 1]];
  if (!column) return null;
  return (
    <section aria-label={label} className={styles.days}>
      <div className={styles.dayBar}>
        <Button
          disabled={!before}
          aria-label={t('ui.grid.day_before')}
          onClick={() => before && onDay(before.key)}
        >
          <IconChevronLeft size={20} aria-hidden="true" />
        </Button>
        <h2 aria-live="polite">{column.long}</h2>
        <Button
          disabled={!after}
          aria-label={t('ui.grid.day_after')}
          onClick={() => after && onDay(after.key)}
        >
          <IconChevronRight size={20} aria-hidden="true" />
        </Button>
      </div>
      <DayTabs columns={columns} shown={column.key} onDay={onDay} />
      {column.note && <p className={styles.columnNote}>{column.note}</p>}
      {rows.map((row) => {
        const place = { row: row.key, column: column.key };
        const { note, look, fills = [], add } = cell(place);
        const here = cards.filter((card) => card.row === row.key && card.column === column.key);
        return (
          <section key={row.key} aria-label={row.title} className={styles.dayRow} data-look={look}>
            <h3>{row.title}</h3>
            {row.below && <div className={styles.below}>{row.below}</div>}
            {note && <div className={styles.note}>{note}</div>}
            {here.length > 0 && (
              <ul className={styles.cards}>
                {here.map((card) => (
                  <Card
                    key={card.key}
                    card={card}
                    where={`${row.title}, ${column.long}`}
                    menu={opened === card.key ? actions(card) : null}
                    onMenu={(open) => setOpened(open ? card.key : null)}
                  />
                ))}
              </ul>
            )}
            {fills.map((fill) => (
              <Button
                key={fill.key}
                wide
                aria-label={`${row.title}, ${column.long}, ${fill.text}: ${fill.act}`}
                onClick={() => onOpenCell(place, fill.key)}
              >
                {fill.text}
                <IconPlus size={18} aria-hidden="true" />
              </Button>
            ))}
            {add && (
              <Button
                wide
                aria-label={`${row.title}, ${column.long}: ${add}`}
                onClick={() => onOpenCell(place)}
              >
                {add}
              </Button>
            )}
          </section>
        );
      })}
    </section>
  );
}
