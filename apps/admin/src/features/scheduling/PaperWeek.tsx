import { daysOfWeek } from '../../lib/dates/weeks.js';
import { dayWords, zoneWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { PrintPage } from '../../ui/PrintPage.js';
import { type BoardData, type BoardShift, placesOf, shownShifts } from './board.js';
import { BackToBoard } from './BackToBoard.js';
import styles from './Board.module.css';
import { useBoardSearch } from './board-search.js';
import { Board } from './scheduling.graphql.js';
import { timesWords } from './words.js';

/** The week on one sheet, landscape: what is published and, marked, what is not yet. */
export function PaperWeek() {
  const { t, language } = useText();
  const { week, view } = useBoardSearch();
  const board = useLoad(Board, { week });
  return (
    <PrintPage
      title={t('scheduling.week.of', { day: dayWords(week, language) })}
      landscape
      controls={<BackToBoard />}
    >
      <Loaded of={board}>{({ weekBoard }) => <Sheet board={weekBoard} view={view} />}</Loaded>
    </PrintPage>
  );
}

function Sheet({ board, view }: { board: BoardData; view: 'places' | 'people' }) {
  const { t, language } = useText();
  const places = placesOf(board);
  const shifts = shownShifts(board).filter(({ removes }) => !removes);
  const severalZones = new Set(places.map(({ zone }) => zone)).size > 1;
  const rows =
    view === 'people'
      ? board.navigators.map(({ id, name }) => ({ id, name, zone: '' }))
      : places.map(({ id, name, zone }) => ({
          id,
          name,
          zone: severalZones ? zoneWords(zone, language) : '',
        }));
  const isIn = (row: string, day: string) => (shift: BoardShift) =>
    shift.day === day && (view === 'people' ? shift.navigatorId : shift.branchId) === row;
  const wordsFor = (shift: BoardShift) => {
    const who =
      view === 'people' ? places.find(({ id }) => id === shift.branchId)?.name : shift.navigatorName;
    const notes = [
      ...(shift.learning ? [t('scheduling.learning')] : []),
      ...(shift.state === 'DRAFT' ? [t('scheduling.draft')] : []),
    ];
    return `${who ?? ''} ${timesWords(shift, language)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  };
  return (
    <div className={styles.paperScroll} role="region" aria-label={t('scheduling.board')} tabIndex={0}>
      <table className={styles.paper}>
        <thead>
          <tr>
            <th scope="col">{t(`scheduling.corner.${view}`)}</th>
            {daysOfWeek(board.week).map((day) => (
              <th key={day} scope="col">
                {dayWords(day, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, zone }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {zone && <div className={styles.muted}>{zone}</div>}
              </th>
              {daysOfWeek(board.week).map((day) => (
                <td key={day}>
                  {shifts.filter(isIn(id, day)).map((shift) => (
                    <p key={shift.id}>{wordsFor(shift)}</p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
