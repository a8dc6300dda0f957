import { IconDotsVertical } from '@tabler/icons-react';
import type { Action } from '../overlay/ActionsMenu.js';
import { CardMenu } from './CardMenu.js';
import { useDraggable } from './use-dragging.js';
import { cardStop, type GridCard } from './week-grid-model.js';
import styles from './WeekGrid.module.css';

interface CardProps {
  card: GridCard;
  /** Row and day, read out after what the card shows. */
  where: string;
  tabIndex?: number;
  moving?: boolean;
  /** The actions while its menu is open. */
  menu: Action[] | null;
  onMenu: (opened: boolean) => void;
}

/** A card: one button, whose menu holds everything that can be done with it. */
export function Card({ card, where, tabIndex, moving, menu, onMenu }: CardProps) {
  const { box, dragged } = useDraggable(card.key, card.movable && tabIndex !== undefined);
  return (
    <li
      ref={box}
      className={styles.card}
      data-look={card.look}
      data-movable={(card.movable && tabIndex !== undefined) || undefined}
      data-moving={moving || undefined}
      data-dragged={dragged || undefined}
    >
      <button
        type="button"
        data-stop={cardStop(card)}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        className={styles.cardButton}
        onClick={() => onMenu(menu === null)}
      >
        <span className={styles.face}>{card.face}</span>
        <span className="visually-hidden">{`, ${where}`}</span>
        <IconDotsVertical size={16} aria-hidden="true" className={styles.dots} />
      </button>
      {menu && <CardMenu label={`${card.name}, ${where}`} actions={menu} onClose={() => onMenu(false)} />}
    </li>
  );
}
