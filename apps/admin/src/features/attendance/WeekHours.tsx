import type { AttendanceAction } from '@mutuality/domain/attendance';
import { lazy, Suspense, useRef, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/list/Loaded.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import styles from './Attendance.module.css';
import type { Place } from './places.js';
import { phaseOf, type Presence, toConfirm } from './presence.js';
import { WeekTable } from './WeekTable.js';
import { weekWords } from './words.js';

const HoursDialog = lazy(() =>
  import('./HoursDialog.js').then((module) => ({ default: module.HoursDialog })),
);

/** What is being said: of which shifts how long they were, or that a confirmed one was longer or shorter. */
interface Deed {
  action: AttendanceAction;
  ids: string[];
}

interface WeekHoursProps {
  libraryId: string;
  place: Place;
  week: string;
  /** Whether it is the week that runs at the place now. */
  current: boolean;
  presences: Presence[];
  now: number;
  /** Somebody else changed something: what is on screen is old. */
  onOutdated: () => void;
}

/** The shifts of a week: confirming them all or one by one, putting one right, and how each stands. */
export function WeekHours({ libraryId, place, week, current, presences, now, onOutdated }: WeekHoursProps) {
  const speech = useText();
  const { t } = speech;
  const [deed, setDeed] = useState<Deed | null>(null);
  const [told, setTold] = useState('');
  const result = useRef<HTMLDivElement>(null);
  const open = toConfirm(presences);
  const words = { place: place.fullName, week: weekWords(week, speech) };
  const close = (done: string | null) => {
    setDeed(null);
    if (done === null) return;
    setTold(done);
    // After the dialog has given the focus back: what it came from may be gone.
    setTimeout(() => result.current?.focus(), 50);
  };
  if (presences.length === 0) {
    return <Empty title={current ? t('attendance.week.empty.this') : t('attendance.week.empty')} />;
  }
  return (
    <>
      {open.length > 0 && (
        <Button
          tone="primary"
          aria-haspopup="dialog"
          onClick={() => setDeed({ action: 'CONFIRM', ids: open.map(({ id }) => id) })}
        >
          {current ? t('attendance.confirm.this_week', words) : t('attendance.confirm.that_week', words)}
        </Button>
      )}
      <div ref={result} tabIndex={-1} className={styles.result}>
        <StatusLine>{told || null}</StatusLine>
        {open.length === 0 && <p className={styles.muted}>{openWords(presences, now, t)}</p>}
      </div>
      <WeekTable
        label={words.week}
        presences={presences}
        now={now}
        onAct={({ id }, action) => setDeed({ action, ids: [id] })}
      />
      <Suspense>
        {deed && (
          <HoursDialog
            action={deed.action}
            presences={presences.filter(
              ({ id, viewerCan }) => deed.ids.includes(id) && viewerCan.includes(deed.action),
            )}
            title={t('attendance.confirm.title', words)}
            place={place}
            libraryId={libraryId}
            week={week}
            onOutdated={onOutdated}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  );
}

/** Why there is nothing to confirm. */
function openWords(presences: readonly Presence[], now: number, t: ReturnType<typeof useText>['t']): string {
  const over = presences.filter((presence) => phaseOf(presence, now) === 'OVER');
  if (over.length === 0) return t('attendance.confirm.not_yet');
  if (over.some(({ state }) => state === 'EXPECTED')) return t('attendance.confirm.too_late');
  return over.length < presences.length ? t('attendance.confirm.later') : t('attendance.confirm.all_done');
}
