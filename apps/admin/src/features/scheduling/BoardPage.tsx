import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Button } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import type { NoteTone } from '../../ui/page/Note.js';
import { Page } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import { UrlTabs } from '../../ui/UrlTabs.js';
import { conflictsIn, draftsOf } from './board.js';
import styles from './Board.module.css';
import { useBoardSearch } from './board-search.js';
import { CopyWeekButton } from './CopyWeekButton.js';
import { Board, BoardChecks } from './scheduling.graphql.js';
import { TheWeek } from './TheWeek.js';
import type { Tell } from './words.js';
import { WeekBar } from './WeekBar.js';

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
      lead={
        shown &&
        checks &&
        t('scheduling.lead', { gaps: checks.gaps.length, conflicts: conflictsIn(shown, checks) })
      }
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
            news={told?.week === week ? told.message : null}
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
