import type { AttendanceAction } from '@mutuality/domain/attendance';
import { lazy, Suspense, useRef, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/list/Loaded.js';
import { Section } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import styles from './Attendance.module.css';
import type { Place } from './places.js';
import { phaseOf, type Presence, toConfirm } from './presence.js';
import { WeekLinks } from './WeekLinks.js';
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

interface WeekSectionProps {
  place: Place;
  libraryId: string;
  week: string;
  thisWeek: string;
  presences: Presence[];
  now: number;
  /** Somebody else changed something: what is on screen is old. */
  onOutdated: () => void;
}

/** A week of a place: when, who, how it stands, and confirming it. */
export function WeekSection(props: WeekSectionProps) {
  const { place, libraryId, week, thisWeek, presences, now, onOutdated } = props;
  const speech = useText();
  const { t } = speech;
  const [deed, setDeed] = useState<Deed | null>(null);
  const [told, setTold] = useState('');
  const result = useRef<HTMLDivElement>(null);
  const open = toConfirm(presences);
  const current = week === thisWeek;
  const close = (done: string | null) => {
    setDeed(null);
    if (done === null) return;
    setTold(done);
    // After the dialog has given the focus back: what it came from may be gone.
    setTimeout(() => result.current?.focus(), 50);
  };
  const words = { place: place.fullName, week: weekWords(week, speech) };
  return (
    <Section
      title={current ? t('attendance.week.this') : t('attendance.week.of', words)}
      aside={<WeekLinks place={place} week={week} thisWeek={thisWeek} />}
    >
      {current && <p className={styles.muted}>{weekWords(week, speech)}</p>}
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
        {open.length === 0 && presences.length > 0 && (
          <p className={styles.muted}>{openWords(presences, now, t)}</p>
        )}
      </div>
      {presences.length === 0 ? (
        <Empty title={current ? t('attendance.week.empty.this') : t('attendance.week.empty')} />
      ) : (
        <WeekTable
          label={words.week}
          presences={presences}
          now={now}
          onAct={(presence, action) => setDeed({ action, ids: [presence.id] })}
        />
      )}
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
    </Section>
  );
}

/** Why there is nothing to confirm. */
function openWords(presences: readonly Presence[], now: number, t: ReturnType<typeof useText>['t']): string {
  const over = presences.filter((presence) => phaseOf(presence, now) === 'OVER');
  if (over.length === 0) return t('attendance.confirm.not_yet');
  if (over.some(({ state }) => state === 'EXPECTED')) return t('attendance.confirm.too_late');
  return over.length < presences.length ? t('attendance.confirm.later') : t('attendance.confirm.all_done');
}
