import type { Refusal } from '@mutuality/domain/refusals';
import { useState } from 'react';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { blocking, problemText, refusalText } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/overlay/Dialog.js';
import { Note } from '../../ui/page/Note.js';
import {
  type BoardData,
  type BoardPlace,
  type BoardShift,
  type Checks,
  sortDrafts,
  toldBy,
} from './board.js';
import styles from './Board.module.css';
import { PublishWeek } from './scheduling.graphql.js';
import { shiftInFull } from './words.js';

interface PublishDialogProps {
  board: BoardData;
  checks: Checks | undefined;
  places: BoardPlace[];
  /** What was published, in words; null when nothing was. */
  onClose: (told: string | null) => void;
}

/** Says who will be told, what goes out with a warning, and what does not fit and can stay a draft. */
export function PublishDialog({ board, checks, places, onClose }: PublishDialogProps) {
  const speech = useText();
  const { t, language } = speech;
  const [publish, busy] = useSave(PublishWeek);
  const [refused, setRefused] = useState<ReadonlyMap<string, Refusal[]>>(new Map());
  const [problem, setProblem] = useState('');
  const { fitting, blocked, reasons } = sortDrafts(board, checks);
  const chosen = fitting.filter(({ id }) => !refused.has(id));
  const staying = [...blocked, ...fitting.filter(({ id }) => refused.has(id))];
  const noted = chosen.filter(({ id }) => (reasons.get(id) ?? []).length > 0);
  const { people, places: branches } = toldBy(board, chosen);
  const mailed = people.filter(({ getsMail }) => getsMail);
  const without = people.filter(({ getsMail }) => !getsMail);
  const names = (list: { name: string }[]) =>
    new Intl.ListFormat(language).format(list.map(({ name }) => name));

  const act = async () => {
    setProblem('');
    const answer = await publish({ week: board.week, shiftIds: chosen.map(({ id }) => id) });
    if (!answer.problem)
      return onClose(t('scheduling.published', { ...answer.data.publishWeek, __typename: '' }));
    if (answer.problem.kind === 'REFUSED') setRefused(byShift(answer.problem.refusals, refused));
    else setProblem(problemText(answer.problem, speech));
  };

  return (
    <Dialog
      opened
      title={t('scheduling.publish.title')}
      onClose={() => onClose(null)}
      actions={
        <>
          <Button onClick={() => onClose(null)}>{t('scheduling.publish.keep')}</Button>
          {chosen.length > 0 && (
            <Button tone="primary" busy={busy} onClick={() => void act()}>
              {t(staying.length > 0 ? 'scheduling.publish.fitting' : 'scheduling.publish', {
                count: chosen.length,
              })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.stack}>
        <div role="alert" className={styles.notes}>
          {problem && <Note tone="danger">{problem}</Note>}
          {refused.size > 0 && <Note tone="warn">{t('scheduling.publish.refused')}</Note>}
        </div>
        {chosen.length > 0 && (
          <>
            {mailed.length > 0 && <p>{t('scheduling.publish.people', { names: names(mailed) })}</p>}
            {without.length > 0 && (
              <p>{t('scheduling.publish.no_mail', { names: names(without), count: without.length })}</p>
            )}
            <p>{t('scheduling.publish.places', { names: names(branches) })}</p>
          </>
        )}
        {noted.length > 0 && (
          <>
            <h3>{t('scheduling.publish.noted', { count: noted.length })}</h3>
            <Reasoned shifts={noted} places={places} of={({ id }) => reasons.get(id) ?? []} />
          </>
        )}
        {staying.length > 0 && (
          <>
            <h3>{t('scheduling.publish.staying', { count: staying.length })}</h3>
            <Reasoned
              shifts={staying}
              places={places}
              of={({ id }) => refused.get(id) ?? blocking(reasons.get(id) ?? [])}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** Adds the server's reasons, each at the shift that its path names. */
function byShift(refusals: readonly Refusal[], known: ReadonlyMap<string, Refusal[]>) {
  const found = new Map(known);
  for (const refusal of refusals) {
    const id = refusal.path[1] ?? '';
    found.set(id, [...(found.get(id) ?? []), refusal]);
  }
  return found;
}

interface ReasonedProps {
  shifts: BoardShift[];
  places: BoardPlace[];
  of: (shift: BoardShift) => readonly Refusal[];
}

/** Shifts with what the rules say about each. */
function Reasoned({ shifts, places, of }: ReasonedProps) {
  const speech = useText();
  return (
    <ul className={styles.plainList}>
      {shifts.map((shift) => (
        <li key={shift.id}>
          <strong>{shiftInFull(shift, places, speech.language)}</strong>
          {of(shift).map((refusal, n) => (
            <div key={n}>{refusalText(refusal, speech)}</div>
          ))}
        </li>
      ))}
    </ul>
  );
}
