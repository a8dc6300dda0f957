import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { Empty } from '../../ui/list/Loaded.js';
import { type BoardData, type Checks, placesOf } from './board.js';
import { BoardGrid } from './BoardGrid.js';
import { ClockNotes } from './ClockNotes.js';
import { CopyWeekButton } from './CopyWeekButton.js';
import { HoursMeters } from './HoursMeters.js';
import type { ShiftStart } from './ShiftDialog.js';
import type { Tell } from './words.js';

const ShiftDialog = lazy(() =>
  import('./ShiftDialog.js').then((module) => ({ default: module.ShiftDialog })),
);
const PublishDialog = lazy(() =>
  import('./PublishDialog.js').then((module) => ({ default: module.PublishDialog })),
);

interface TheWeekProps {
  board: BoardData;
  checks: Checks | undefined;
  view: 'places' | 'people';
  day: string;
  toDay: (day: string) => void;
  publishing: boolean;
  tell: Tell;
  /** What is told above the board. */
  news: ReactNode;
  onPublished: () => void;
}

/** The board of a week, its form, its dialog of publishing and the hours of its agreements. */
export function TheWeek(props: TheWeekProps) {
  const { board, checks, view, day, toDay, publishing, tell, news, onPublished } = props;
  const { t } = useText();
  const [form, setForm] = useState<ShiftStart | null>(null);
  const land = useLanding(board);
  const places = placesOf(board);
  const none = { title: t('scheduling.empty.no_agreement'), hint: t('scheduling.empty.no_agreement.hint') };
  if (places.length === 0) return <Empty title={none.title}>{none.hint}</Empty>;
  return (
    <>
      <ClockNotes week={board.week} places={places} />
      {board.shifts.length === 0 && (
        <Empty title={t('scheduling.empty')} action={<CopyWeekButton week={board.week} tell={tell} />}>
          {t('scheduling.empty.hint')}
        </Empty>
      )}
      <BoardGrid
        shown={{ board, checks, places, view }}
        day={day}
        onDay={toDay}
        onForm={setForm}
        tell={tell}
        news={news}
      />
      {checks && <HoursMeters board={board} checks={checks} />}
      <Suspense>
        {form && (
          <ShiftDialog
            board={board}
            places={places}
            start={form}
            onClose={(draftId) => {
              setForm(null);
              if (draftId === null) return;
              land(draftId);
              tell(t(form.moves ? 'scheduling.moved' : 'scheduling.assigned'));
            }}
          />
        )}
        {publishing && (
          <PublishDialog
            board={board}
            checks={checks}
            places={places}
            onClose={(told) => {
              onPublished();
              if (told) tell(told);
            }}
          />
        )}
      </Suspense>
    </>
  );
}

/** Puts the focus on a draft's card as soon as it is on the board: after the form one goes on where the hours now stand. */
function useLanding({ shifts }: BoardData): (draftId: string) => void {
  const [awaited, setAwaited] = useState<string | null>(null);
  useEffect(() => {
    const draft = shifts.find(({ id }) => id === awaited);
    if (!draft) return;
    setAwaited(null);
    const stop = CSS.escape(`card ${draft.replacesId ?? draft.id}`);
    setTimeout(() => document.querySelector<HTMLElement>(`[data-stop="${stop}"]`)?.focus());
  }, [shifts, awaited]);
  return setAwaited;
}
