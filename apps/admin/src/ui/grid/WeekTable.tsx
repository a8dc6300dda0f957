import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { singleKeysOn } from '../../lib/shortcuts/shortcuts.js';
import type { Action } from '../overlay/ActionsMenu.js';
import { StatusLine } from '../page/StatusLine.js';
import { useMoving } from './use-moving.js';
import { WeekCell } from './WeekCell.js';
import { cardStop, type GridCard, nextStop, stopsOf, type WeekGridProps } from './week-grid-model.js';
import styles from './WeekGrid.module.css';

/**
 * The week as a table: rows by days. One stop of the tab key, arrows inside; Enter opens what has the focus; `m`
 * moves a card, arrows choose where, Enter drops it, Esc brings it back.
 */
export function WeekTable<C extends GridCard>(props: WeekGridProps<C>) {
  const { label, corner, rows, columns, cards, actions, onOpenCell } = props;
  const { t } = useText();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const refocus = useRef<string | null>(null);
  const { moving, announced, result, start, drop, onKey } = useMoving(props);

  const stops = stopsOf(rows, columns, cards, props.cell);
  const every = stops.flat(2);
  const tabStop = every.includes(active) ? active : every[0];

  const focus = (stop: string) => {
    setActive(stop);
    const all = table.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [];
    [...all].find((each) => each.dataset.stop === stop)?.focus();
  };

  // A card that moved is drawn in another cell; the focus goes with it.
  useEffect(() => {
    if (refocus.current && document.activeElement === document.body) focus(refocus.current);
  }, [cards]);

  const leave = (event: FocusEvent) => {
    if (moving && event.relatedTarget && !table.current?.contains(event.relatedTarget)) onKey('Escape');
  };

  const cardOf = (stop: string) => cards.find((card) => cardStop(card) === stop);

  const onKeyDown = (event: KeyboardEvent) => {
    const stop = (event.target as HTMLElement).dataset.stop;
    if (!stop || event.altKey || event.metaKey) return;
    const handled = (): boolean => {
      if (moving) {
        refocus.current = stop;
        return onKey(event.key);
      }
      const card = cardOf(stop);
      if (event.key === 'm' && card && singleKeysOn()) {
        start(card);
        return true;
      }
      const next = nextStop(stops, stop, event.key, event.ctrlKey);
      if (next) focus(next);
      return next !== null;
    };
    if (handled()) event.preventDefault();
  };

  const menuOf = (card: C): Action[] => {
    const byKeys: Action = {
      key: 'move-by-keys',
      label: t('ui.grid.move_by_keys'),
      onSelect: () => {
        start(card);
        setTimeout(() => focus(cardStop(card)));
      },
    };
    const own = actions(card);
    if (!card.movable) return own;
    return [...own.filter((each) => !each.danger), byKeys, ...own.filter((each) => each.danger)];
  };

  const onMenu = (card: C, open: boolean) => {
    setOpened(open ? card.key : null);
    if (!open) focus(cardStop(card));
  };

  return (
    <div className={styles.board}>
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table
          ref={table}
          role="grid"
          aria-label={label}
          className={styles.table}
          data-moving={moving ? true : undefined}
          onKeyDown={onKeyDown}
          onBlur={leave}
          onFocus={(event) => {
            refocus.current = null;
            setActive((event.target as HTMLElement).dataset.stop ?? active);
          }}
        >
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  aria-current={column.isToday ? 'date' : undefined}
                  data-today={column.isToday || undefined}
                >
                  <span aria-hidden="true">{column.title}</span>
                  <span className="visually-hidden">{column.long}</span>
                  {column.isToday && <span className={styles.today}>{t('ui.grid.today')}</span>}
                  {column.note && <span className={styles.columnNote}>{column.note}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.title}
                  {row.below && <div className={styles.below}>{row.below}</div>}
                </th>
                {columns.map((column) => (
                  <WeekCell
                    key={column.key}
                    row={row}
                    column={column}
                    cell={props.cell({ row: row.key, column: column.key })}
                    cards={cards.filter((card) => card.row === row.key && card.column === column.key)}
                    tabStop={tabStop}
                    moving={moving}
                    menu={(card) => (opened === card.key ? menuOf(card) : null)}
                    onMenu={onMenu}
                    onOpen={onOpenCell}
                    onDrop={(key, to) => {
                      const card = cards.find((each) => each.key === key);
                      if (card) void drop(card, to);
                    }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.help}>{t('ui.grid.help')}</p>
      <div aria-live="assertive" className={moving ? styles.announced : 'visually-hidden'}>
        {announced}
      </div>
      <StatusLine tone="info">{result}</StatusLine>
    </div>
  );
}
