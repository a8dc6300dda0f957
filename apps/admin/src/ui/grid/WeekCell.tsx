import { IconPlus } from '@tabler/icons-react';
import type { Action } from '../overlay/ActionsMenu.js';
import { Card } from './GridCards.js';
import { useDropTarget } from './use-dragging.js';
import type { Moving } from './use-moving.js';
import {
  cardStop,
  cellStop,
  fillStop,
  type GridCard,
  type GridCell,
  type GridColumn,
  type GridRow,
  type Place,
} from './week-grid-model.js';
import styles from './WeekGrid.module.css';

interface WeekCellProps<C extends GridCard> {
  row: GridRow;
  column: GridColumn;
  cell: GridCell;
  cards: C[];
  tabStop: string | undefined;
  moving: Moving | null;
  menu: (card: C) => Action[] | null;
  onMenu: (card: C, opened: boolean) => void;
  onOpen: (place: Place, fill?: string) => void;
  onDrop: (card: string, to: Place) => void;
}

/** One row on one day: its cards, what it says, and the way to add. */
export function WeekCell<C extends GridCard>(props: WeekCellProps<C>) {
  const { row, column, cell, cards, tabStop, moving, menu, onMenu, onOpen, onDrop } = props;
  const place = { row: row.key, column: column.key };
  const { box, over } = useDropTarget(place, (card) => onDrop(card, place));
  const stop = cellStop(place);
  const target = moving?.to.row === place.row && moving.to.column === place.column;
  const tab = (name: string) => (name === tabStop ? 0 : -1);
  const name = `${row.title}, ${column.long}`;
  return (
    <td
      ref={box}
      role="gridcell"
      data-look={cell.look}
      data-today={column.isToday || undefined}
      data-target={target || over || undefined}
      {...(cell.add ? {} : { 'data-stop': stop, tabIndex: tab(stop) })}
    >
      {!cell.add && <span className="visually-hidden">{name}</span>}
      {cell.note && <div className={styles.note}>{cell.note}</div>}
      {cell.fills?.map((fill) => (
        <button
          key={fill.key}
          type="button"
          data-stop={fillStop(place, fill.key)}
          tabIndex={tab(fillStop(place, fill.key))}
          aria-label={`${name}, ${fill.text}: ${fill.act}`}
          className={styles.fill}
          onClick={() => onOpen(place, fill.key)}
        >
          {fill.text}
          <IconPlus size={16} aria-hidden="true" />
        </button>
      ))}
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <Card
              key={card.key}
              card={card}
              where={name}
              tabIndex={tab(cardStop(card))}
              moving={moving?.key === card.key}
              menu={menu(card)}
              onMenu={(opened) => onMenu(card, opened)}
            />
          ))}
        </ul>
      )}
      {cell.add && (
        <button
          type="button"
          data-stop={stop}
          tabIndex={tab(stop)}
          aria-label={`${name}: ${cell.add}`}
          className={styles.add}
          onClick={() => onOpen(place)}
        >
          <IconPlus size={18} aria-hidden="true" />
        </button>
      )}
    </td>
  );
}
