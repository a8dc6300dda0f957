import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import type { Place } from './week-grid-model.js';

/** Lets a card be dragged; the shortcut for people with a mouse. */
export function useDraggable(key: string, movable: boolean) {
  const box = useRef<HTMLLIElement>(null);
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    if (!movable || !box.current) return;
    return draggable({
      element: box.current,
      getInitialData: () => ({ weekGridCard: key }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [key, movable]);
  return { box, dragged };
}

/** Lets a cell take a card that is dragged onto it. */
export function useDropTarget({ row, column }: Place, onDrop: (card: string) => void) {
  const box = useRef<HTMLTableCellElement>(null);
  const [over, setOver] = useState(false);
  const act = useRef(onDrop);
  useEffect(() => {
    act.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    if (!box.current) return;
    return dropTargetForElements({
      element: box.current,
      canDrop: ({ source }) => typeof source.data.weekGridCard === 'string',
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        act.current(String(source.data.weekGridCard));
      },
    });
  }, [row, column]);
  return { box, over };
}
