import { useState } from 'react';
import { useClient } from 'urql';
import { dayWords } from '../../lib/dates/words.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, readRefusals } from '../../lib/refusals/problems.js';
import type { Place } from '../../ui/grid/week-grid-model.js';
import { agreementAt, type BoardPlace, type BoardShift, type BoardView } from './board.js';
import type { BoardCard } from './grid-parts.js';
import { CheckShift, MoveShift, RemoveShift } from './scheduling.graphql.js';
import { timesWords, verdict } from './words.js';

/** The same hours of a card at another cell: another place or another person, another day, the same wall times. */
function movedTo(shift: BoardShift, to: Place, places: readonly BoardPlace[], view: BoardView) {
  const { learning, fromTime, toTime } = shift;
  const branchId = view === 'places' ? to.row : shift.branchId;
  const navigatorId = view === 'people' ? to.row : shift.navigatorId;
  const place = places.find(({ id }) => id === branchId);
  const agreementId = (place && agreementAt(place, to.column)?.agreementId) ?? shift.agreementId;
  return { branchId, navigatorId, agreementId, day: to.column, fromTime, toTime, learning };
}

/** What is done with cards in place: moved by keys or dragging, on one path, and taken away. */
export function useBoardActs(places: BoardPlace[], view: BoardView, rowTitle: (row: string) => string) {
  const speech = useText();
  const { language } = speech;
  const client = useClient();
  const [move] = useSave(MoveShift);
  const [remove] = useSave(RemoveShift);
  const [aliases, setAliases] = useState<ReadonlyMap<string, string>>(new Map());

  const describe = ({ shift }: BoardCard, to: Place) =>
    [rowTitle(to.row), dayWords(to.column, language, 'long'), timesWords(shift, language)].join(', ');

  const check = async ({ shift }: BoardCard, to: Place): Promise<string> => {
    const input = movedTo(shift, to, places, view);
    const { data } = await client.query(
      CheckShift,
      { input, id: shift.id },
      { requestPolicy: 'network-only' },
    );
    return data ? verdict(readRefusals(data.checkShift), speech) : '';
  };

  const onMove = async (card: BoardCard, to: Place): Promise<string | void> => {
    const { id, version } = card.shift;
    const said = await check(card, to);
    const { data, problem } = await move({
      input: { ...movedTo(card.shift, to, places, view), id, version },
    });
    if (problem)
      return formProblems(problem, speech)
        .map(({ message }) => message)
        .join(' ');
    setAliases((known) => new Map(known).set(data.moveShift.id, card.key));
    return said === speech.t('scheduling.fits') ? undefined : `${describe(card, to)}: ${said}`;
  };

  /** Takes away, or brings back what was to be taken away. What comes back is the reason why not. */
  const onRemove = async ({ id, version }: BoardShift): Promise<string | void> => {
    const { problem } = await remove({ id, version });
    if (problem)
      return formProblems(problem, speech)
        .map(({ message }) => message)
        .join(' ');
  };

  return { aliases, describe, check, onMove, onRemove };
}
