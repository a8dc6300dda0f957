import { Link } from '@tanstack/react-router';
import { clockChangeIn } from '@mutuality/domain/time';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { dayWords, timeWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Button } from '../../ui/Button.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Note, type NoteTone } from '../../ui/page/Note.js';
import { Page } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import { UrlTabs } from '../../ui/UrlTabs.js';
import { type BoardData, type BoardPlace, type Checks, conflictsIn, draftsOf, placesOf } from './board.js';
import styles from './Board.module.css';
import { BoardGrid } from './BoardGrid.js';
import { useBoardSearch } from './board-search.js';
import { CopyWeekButton } from './CopyWeekButton.js';
import { HoursMeters } from './HoursMeters.js';
import { Board, BoardChecks } from './scheduling.graphql.js';
import type { ShiftStart } from './ShiftDialog.js';
import type { Tell } from './words.js';
import { WeekBar } from './WeekBar.js';

const ShiftDialog = lazy(() =>
  import('./ShiftDialog.js').then((module) => ({ default: module.ShiftDialog })),
);
const PublishDialog = lazy(() =>
  import('./PublishDialog.js').then((module) => ({ default: module.PublishDialog })),
);

/** The week board (S3): who is where, what is missing, what does not fit, and the way to put it right. */
export function BoardPage() {
  const { t } = useText();
  const { week, view, day, isThisWeek, toWeek, toToday, toDay } = useBoardSearch();
  const board = useLoad(Board, { week });
  const checked = useLoad(BoardChecks, { week });
  const checks = checked.data?.weekChecks.week === week ? checked.data.weekChecks : undefined;
  const [publishing, setPublishing] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const tell: Tell = (message, tone = 'ok') => setTold({ week, message, tone });
  const shown = board.data?.weekBoard.week === week ? board.data.weekBoard : undefined;
  const drafts = shown ? draftsOf(shown).length : 0;
  return (
    <Page
      title={t('scheduling.title')}
      lead={checks && t('scheduling.lead', { gaps: checks.gaps.length, conflicts: conflictsIn(checks) })}
      action={
        drafts > 0 && (
          <Button tone="primary" aria-haspopup="dialog" onClick={() => setPublishing(true)}>
            {t('scheduling.publish', { count: drafts })}
          </Button>
        )
      }
    >
      <WeekBar {...{ week, isThisWeek, toWeek, toToday }}>
        <UrlTabs
          label={t('scheduling.view')}
          param="view"
          current={view}
          tabs={[
            { value: 'places', label: t('scheduling.view.places') },
            { value: 'people', label: t('scheduling.view.people') },
          ]}
        />
        <CopyWeekButton week={week} tell={tell} />
        <Elsewhere week={week} view={view} />
      </WeekBar>
      <div className={styles.told}>
        <StatusLine tone={told?.tone}>{told?.week === week ? told.message : null}</StatusLine>
      </div>
      <Loaded of={{ ...board, data: shown, loading: board.loading || (!shown && !board.problem) }}>
        {(data) => (
          <TheWeek
            {...{ board: data, checks, view, day, toDay, publishing, tell }}
            onPublished={() => setPublishing(false)}
          />
        )}
      </Loaded>
    </Page>
  );
}

/** What became of the last act, told above the board; it is about one week. */
interface Told {
  week: string;
  message: ReactNode;
  tone: NoteTone;
}

interface TheWeekProps {
  board: BoardData;
  checks: Checks | undefined;
  view: 'places' | 'people';
  day: string;
  toDay: (day: string) => void;
  publishing: boolean;
  tell: Tell;
  onPublished: () => void;
}

function TheWeek({ board, checks, view, day, toDay, publishing, tell, onPublished }: TheWeekProps) {
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

/** Says in which weeks clocks change, and that each place goes by its own. */
function ClockNotes({ week, places }: { week: string; places: BoardPlace[] }) {
  const { t, language } = useText();
  const zones = [...new Set(places.map(({ zone }) => zone))];
  const change = zones.map((zone) => clockChangeIn(week, zone)).find((each) => each !== null);
  if (!change && zones.length < 2) return null;
  const times = change && {
    day: dayWords(change.day, language, 'long'),
    from: timeWords(change.fromTime, language),
    to: timeWords(change.toTime, language),
  };
  return (
    <div className={styles.notes}>
      {times && <Note tone="info">{t('scheduling.clocks_change.note', times)}</Note>}
      {zones.length > 1 && <p className={styles.muted}>{t('scheduling.zones')}</p>}
    </div>
  );
}

/** The pages that belong to planning. */
function Elsewhere({ week, view }: { week: string; view: string }) {
  const { t } = useText();
  const params = { affiliationId: useAffiliation().affiliation.id };
  return (
    <ul className={styles.links}>
      <li>
        <Link to="/a/$affiliationId/patterns" params={params}>
          {t('scheduling.patterns')}
        </Link>
      </li>
      <li>
        <Link to="/a/$affiliationId/travel-times" params={params}>
          {t('scheduling.travel')}
        </Link>
      </li>
      <li>
        <Link to="/a/$affiliationId/week-on-paper" params={params} search={{ week, view }}>
          {t('scheduling.print')}
        </Link>
      </li>
    </ul>
  );
}
