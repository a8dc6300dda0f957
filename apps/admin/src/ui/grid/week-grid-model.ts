import type { ReactNode } from 'react';
import type { Action } from '../overlay/ActionsMenu.js';

export interface GridRow {
  key: string;
  /** The row's name, as it is read out. */
  title: string;
  /** What stands under the name: a meter, a note. */
  below?: ReactNode;
}

export interface GridColumn {
  /** The day. */
  key: string;
  /** "Mon 23" */
  title: string;
  /** "Monday, November 23" */
  long: string;
  note?: ReactNode;
  isToday?: boolean;
  /** What is to look at on the day, in words: "2 gaps, no conflicts." */
  trouble?: string;
}

export interface GridCard {
  key: string;
  row: string;
  column: string;
  /** Its words when it is spoken of: "Anthony, 2-5 pm". Row and day are added by the grid. */
  name: string;
  /** What it shows, what is wrong with it included. */
  face: ReactNode;
  /** settled: as published. draft: not published yet. look: something is wrong. other: not ours, only shown. */
  look: 'settled' | 'draft' | 'look' | 'other';
  movable: boolean;
}

/** What a cell says besides its cards. */
export interface GridCell {
  /** "closed", "gap 2-5 pm" */
  note?: ReactNode;
  look?: 'closed' | 'gap';
  /** What is missing here, each a button: what it shows, and what it does. */
  fills?: { key: string; text: string; act: string }[];
  /** The name of the button that opens the cell, without which nothing can be added here. */
  add?: string;
}

export interface Place {
  row: string;
  column: string;
}

export interface WeekGridProps<C extends GridCard> {
  label: string;
  /** What the rows are: the heading of the first column. */
  corner: string;
  rows: GridRow[];
  columns: GridColumn[];
  cards: C[];
  cell: (place: Place) => GridCell;
  /** What can be done with a card; a way to move it by a form is always among it. */
  actions: (card: C) => Action[];
  /** Opens a cell, or what is missing there. */
  onOpenCell: (place: Place, fill?: string) => void;
  /** Moves a card; what comes back is the reason why it stays, or what to know about it. */
  onMove: (card: C, to: Place) => Promise<string | void> | string | void;
  /** A place as a target, in words: "Central, Wednesday, 2 to 5 pm". */
  describe: (card: C, to: Place) => string;
  /** What would come of it there, found out while the card is on its way: "fits", or what speaks against it. */
  check?: (card: C, to: Place) => Promise<string>;
  /** What is told elsewhere of the last act: the grid's own result goes when it changes. */
  news?: ReactNode;
  /** The day that a phone shows. */
  day: string;
  onDay: (day: string) => void;
}

/** The name of a place where the focus can be: a card, or the cell itself. */
export const cardStop = (card: GridCard) => `card ${card.key}`;
export const cellStop = ({ row, column }: Place) => `cell ${row} ${column}`;
export const fillStop = ({ row, column }: Place, fill: string) => `fill ${row} ${column} ${fill}`;
export const atPlace = (card: GridCard, place: Place) =>
  card.row === place.row && card.column === place.column;

/** Where the focus can be, by row, column and order in the cell: what is missing, its cards, then the cell itself. */
export function stopsOf(
  rows: GridRow[],
  columns: GridColumn[],
  cards: readonly GridCard[],
  cell: (place: Place) => GridCell = () => ({}),
): string[][][] {
  return rows.map((row) =>
    columns.map((column) => {
      const place = { row: row.key, column: column.key };
      const fills = cell(place).fills?.map(({ key }) => fillStop(place, key)) ?? [];
      return [...fills, ...cards.filter((card) => atPlace(card, place)).map(cardStop), cellStop(place)];
    }),
  );
}

function find(stops: string[][][], stop: string): [row: number, column: number, order: number] | null {
  for (const [row, cells] of stops.entries()) {
    for (const [column, cell] of cells.entries()) {
      const order = cell.indexOf(stop);
      if (order >= 0) return [row, column, order];
    }
  }
  return null;
}

/** Where a key leads from a stop: up and down through a cell and on, left and right by day. Null where it leads nowhere. */
export function nextStop(stops: string[][][], from: string, key: string, far = false): string | null {
  const found = find(stops, from);
  if (!found) return null;
  const [row, column, order] = found;
  const last = (stops[row]?.length ?? 1) - 1;
  switch (key) {
    case 'ArrowDown':
      return stops[row]?.[column]?.[order + 1] ?? stops[row + 1]?.[column]?.[0] ?? null;
    case 'ArrowUp':
      return stops[row]?.[column]?.[order - 1] ?? stops[row - 1]?.[column]?.at(-1) ?? null;
    case 'ArrowRight':
      return stops[row]?.[column + 1]?.[0] ?? null;
    case 'ArrowLeft':
      return stops[row]?.[column - 1]?.[0] ?? null;
    case 'Home':
      return stops[far ? 0 : row]?.[0]?.[0] ?? null;
    case 'End':
      return stops[far ? stops.length - 1 : row]?.[last]?.[0] ?? null;
    default:
      return null;
  }
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The place beside a place, for a card that is being moved; at the edge it stays. */
export function neighbour(rows: GridRow[], columns: GridColumn[], place: Place, key: string): Place | null {
  const step = steps[key];
  if (!step) return null;
  const row = rows[rows.findIndex((each) => each.key === place.row) + step[0]];
  const column = columns[columns.findIndex((each) => each.key === place.column) + step[1]];
  return { row: row?.key ?? place.row, column: column?.key ?? place.column };
}
