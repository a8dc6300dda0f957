import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { atPlace, type GridCard, neighbour, type Place, type WeekGridProps } from './week-grid-model.js';

/** A card on its way by keyboard, and where it would land. */
export interface Moving {
  key: string;
  to: Place;
}

/** Moving a card by keys: start, choose the cell with the arrows, drop, or bring it back. Dragging ends in the same drop. */
export function useMoving<C extends GridCard>(props: WeekGridProps<C>) {
  const { rows, columns, cards, onMove, describe, check, news } = props;
  const { t } = useText();
  const [moving, setMoving] = useState<Moving | null>(null);
  /** Read out at once: where the card would land. */
  const [announced, setAnnounced] = useState('');
  /** Stays under the grid: what became of the last move. */
  const [result, setResult] = useState('');
  useEffect(() => {
    if (news) setResult('');
  }, [news]);
  /** Counts the places looked at: what is found out about one is not said over the next. */
  const looked = useRef(0);

  const look = (card: C, to: Place) => {
    const place = describe(card, to);
    setAnnounced(place);
    looked.current += 1;
    const now = looked.current;
    void check?.(card, to).then((verdict) => {
      if (now === looked.current) setAnnounced(`${place}: ${verdict}`);
    });
  };

  const drop = useCallback(
    async (card: C, to: Place) => {
      setMoving(null);
      looked.current += 1;
      setAnnounced('');
      if (atPlace(card, to)) return;
      const reason = await onMove(card, to);
      setResult(reason || t('ui.grid.moved', { place: describe(card, to) }));
    },
    [describe, onMove, t],
  );

  const start = (card: C) => {
    if (!card.movable) {
      setResult(t('ui.grid.fixed'));
      return;
    }
    setResult('');
    setMoving({ key: card.key, to: { row: card.row, column: card.column } });
    setAnnounced(t('ui.grid.moving', { card: card.name }));
  };

  const cancel = () => {
    setMoving(null);
    looked.current += 1;
    setAnnounced(t('ui.grid.returned'));
  };

  /** Whether the key belonged to the card on its way. */
  const onKey = (key: string): boolean => {
    const card = moving && cards.find((each) => each.key === moving.key);
    if (!moving || !card) return false;
    if (key === 'Escape') cancel();
    else if (key === 'Enter' || key === ' ') void drop(card, moving.to);
    else {
      const to = neighbour(rows, columns, moving.to, key);
      if (!to) return false;
      setMoving({ ...moving, to });
      look(card, to);
    }
    return true;
  };
  return { moving, announced, result, start, drop, onKey };
}
