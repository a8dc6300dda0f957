import { IconArrowBackUp, IconArrowsMove, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { WeekGrid } from '../../ui/grid/WeekGrid.js';
import type { Action } from '../../ui/overlay/ActionsMenu.js';
import type { Place } from '../../ui/grid/week-grid-model.js';
import { changeOf } from './board.js';
import { type BoardCard, cardsOf, cellOf, columnsOf, gapsAt, rowsOf, type Shown } from './grid-parts.js';
import type { ShiftStart } from './ShiftDialog.js';
import { useBoardActs } from './use-board-acts.js';
import { shiftName, type Tell } from './words.js';

interface BoardGridProps {
  shown: Shown;
  day: string;
  onDay: (day: string) => void;
  /** Opens the form. */
  onForm: (start: ShiftStart) => void;
  tell: Tell;
  /** What is told above the board. */
  news: ReactNode;
}

/** The week as cards: branches or people by days. */
export function BoardGrid({ shown, day, onDay, onForm, tell, news }: BoardGridProps) {
  const speech = useText();
  const { t, language } = speech;
  const { checks, places, view } = shown;
  const rows = rowsOf(shown, speech);
  const rowTitle = (row: string) => rows.find(({ key }) => key === row)?.title ?? '';
  const { aliases, describe, check, onMove, onRemove } = useBoardActs(places, view, rowTitle);

  const actions = ({ shift, movable }: BoardCard): Action[] => {
    if (!shift.viewerCan.includes('shift.assign')) return [];
    const change = changeOf(shift);
    const { branchId, navigatorId, day: column, fromTime, toTime, learning } = shift;
    const start = { branchId, navigatorId, day: column, fromTime, toTime, learning, moves: shift };
    const undone = change === 'moved' || change === 'removed';
    return [
      ...(movable
        ? [
            {
              key: 'move',
              label: t('scheduling.move'),
              icon: <IconArrowsMove size={18} aria-hidden="true" />,
              onSelect: () => onForm(start),
            },
          ]
        : []),
      {
        key: 'remove',
        label: t(undone ? `scheduling.undo.${change}` : 'scheduling.remove'),
        icon: undone ? (
          <IconArrowBackUp size={18} aria-hidden="true" />
        ) : (
          <IconTrash size={18} aria-hidden="true" />
        ),
        danger: !undone,
        onSelect: () =>
          void onRemove(shift).then((reason) => {
            const done = { name: shiftName(shift, language) };
            const words = undone
              ? 'scheduling.undone'
              : change === 'added'
                ? 'scheduling.removed.draft'
                : 'scheduling.removed';
            tell(reason ?? t(words, done), reason ? 'danger' : 'ok');
          }),
      },
    ];
  };

  const onOpenCell = (at: Place, fill?: string) => {
    const gap = gapsAt(checks, at).find(({ fromTime }) => fromTime === fill);
    const blank = {
      branchId: '',
      navigatorId: '',
      day: at.column,
      fromTime: '',
      toTime: '',
      learning: false,
    };
    if (view === 'people') onForm({ ...blank, navigatorId: at.row });
    else onForm({ ...blank, branchId: at.row, fromTime: gap?.fromTime ?? '', toTime: gap?.toTime ?? '' });
  };

  return (
    <WeekGrid<BoardCard>
      label={t('scheduling.board')}
      corner={t(`scheduling.corner.${view}`)}
      rows={rows}
      columns={columnsOf(shown, speech)}
      cards={cardsOf(shown, aliases, language)}
      cell={(at) => cellOf(shown, at, speech)}
      actions={actions}
      onOpenCell={onOpenCell}
      onMove={(card, to) => {
        tell(null);
        return onMove(card, to);
      }}
      news={news}
      describe={describe}
      check={check}
      day={day}
      onDay={onDay}
    />
  );
}
