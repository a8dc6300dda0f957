import type { AttendanceAction } from '@mutuality/domain/attendance';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { DataList } from '../../ui/list/DataList.js';
import { StatusBadge, Tag } from '../../ui/Tag.js';
import styles from './Attendance.module.css';
import { phaseOf, type Presence } from './presence.js';
import { hoursWords, whenWords, whoWords } from './words.js';

interface WeekTableProps {
  label: string;
  presences: Presence[];
  now: number;
  onAct: (presence: Presence, action: AttendanceAction) => void;
}

/** The shifts of a week, each with its hours, how it stands, and what can be done with it. */
export function WeekTable({ label, presences, now, onAct }: WeekTableProps) {
  const speech = useText();
  const { t, language } = speech;
  return (
    <DataList
      label={label}
      connection={{ edges: presences.map((node) => ({ node })), pageInfo: { hasNextPage: false } }}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'when',
          header: t('attendance.when'),
          name: true,
          cell: (presence) => whenWords(presence, language),
        },
        {
          key: 'who',
          header: t('attendance.who'),
          cell: (presence) => (
            <span className={styles.stack}>
              {whoWords(presence, speech)}
              {presence.learning && <Tag>{t('attendance.learning')}</Tag>}
            </span>
          ),
        },
        {
          key: 'hours',
          header: t('attendance.hours'),
          cell: (presence) => (
            <span className={styles.stack}>
              {hoursWords(presence, speech)}
              {presence.confirmedByName && (
                <span className={styles.muted}>
                  {t('attendance.confirmed_by', { name: presence.confirmedByName })}
                </span>
              )}
            </span>
          ),
        },
        {
          key: 'state',
          header: t('attendance.state'),
          cell: (presence) => (
            <span className={styles.row}>
              <State presence={presence} now={now} />
              {presence.viewerCan.map((action) => (
                <Button
                  key={action}
                  small
                  aria-haspopup="dialog"
                  aria-label={`${t(`attendance.act.${action}`)}: ${whenWords(presence, language)}, ${whoWords(presence, speech)}`}
                  onClick={() => onAct(presence, action)}
                >
                  {t(`attendance.act.${action}`)}
                </Button>
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}

/** Planned, here now, to confirm, confirmed, put right: as a sign and a word. */
function State({ presence, now }: { presence: Presence; now: number }) {
  const { t } = useText();
  if (presence.state !== 'EXPECTED') {
    const state = presence.state === 'DISPUTED' ? 'look' : 'done';
    return <StatusBadge state={state}>{t(`attendance.state.${presence.state}`)}</StatusBadge>;
  }
  const phase = phaseOf(presence, now);
  if (phase === 'NOW') return <StatusBadge state="begun">{t('attendance.state.NOW')}</StatusBadge>;
  if (phase === 'BEFORE') return <StatusBadge state="notYet">{t('attendance.state.EXPECTED')}</StatusBadge>;
  return presence.viewerCan.includes('CONFIRM') ? (
    <StatusBadge state="waiting">{t('attendance.state.OPEN')}</StatusBadge>
  ) : (
    <StatusBadge state="stopped">{t('attendance.state.SETTLED')}</StatusBadge>
  );
}
