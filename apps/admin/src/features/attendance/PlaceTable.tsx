import { dayAt } from '@mutuality/domain/time';
import { Link } from '@tanstack/react-router';
import type { WeeksToConfirmQuery } from '../../gql/graphql.js';
import { minutesWords, rangeWords, timeWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { DataList } from '../../ui/list/DataList.js';
import type { Place } from './places.js';
import { comingNext, hereNow, hoursOf, type Presence } from './presence.js';
import { whenWords, whoWords } from './words.js';

type Weeks = WeeksToConfirmQuery['weeksToConfirm'];

interface PlaceTableProps {
  places: Place[];
  presences: readonly Presence[];
  /** Not there while it is loading. */
  waits: Weeks | undefined;
  now: number;
}

/** A line for each place: who is here and next, the week's hours, and what waits to be confirmed. */
export function PlaceTable({ places, presences, waits, now }: PlaceTableProps) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const at = (place: Place) => presences.filter(({ branchId }) => branchId === place.id);
  return (
    <DataList
      label={t('attendance.all')}
      connection={{ edges: places.map((node) => ({ node })), pageInfo: { hasNextPage: false } }}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'place',
          header: t('attendance.branch'),
          name: true,
          cell: ({ id, shortName }) => (
            <Link
              to="/a/$affiliationId/branch/$branchId"
              params={{ affiliationId: affiliation.id, branchId: id }}
            >
              {shortName}
            </Link>
          ),
        },
        { key: 'now', header: t('attendance.now'), cell: (place) => <Now of={at(place)} now={now} /> },
        {
          key: 'next',
          header: t('attendance.next'),
          cell: (place) => <Next of={at(place)} place={place} now={now} />,
        },
        { key: 'hours', header: t('attendance.week.this'), cell: (place) => <WeekHours of={at(place)} /> },
        {
          key: 'waits',
          header: t('attendance.to_confirm'),
          cell: (place) => <ToConfirm of={place} waits={waits} />,
        },
      ]}
    />
  );
}

function Now({ of, now }: { of: readonly Presence[]; now: number }) {
  const speech = useText();
  const { t, language } = speech;
  const here = hereNow(of, now);
  if (here.length === 0) return t('attendance.all.nobody');
  return here.map((presence) => (
    <div key={presence.id}>
      <strong>{whoWords(presence, speech)}</strong>{' '}
      {t('attendance.until', { time: timeWords(presence.toTime, language) })}
    </div>
  ));
}

function Next({ of, place, now }: { of: readonly Presence[]; place: Place; now: number }) {
  const { t, language } = useText();
  const [first] = comingNext(of, now);
  if (!first) return t('attendance.all.none_left');
  const today = first.day === dayAt(now, place.zone);
  return today ? rangeWords(first.fromTime, first.toTime, language) : whenWords(first, language);
}

function WeekHours({ of }: { of: readonly Presence[] }) {
  const { t } = useText();
  const { planned, confirmed } = hoursOf(of);
  return t('attendance.all.hours', { planned: minutesWords(planned), confirmed: minutesWords(confirmed) });
}

function ToConfirm({ of: { id }, waits }: { of: Place; waits: Weeks | undefined }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  if (!waits) return null;
  const own = waits.filter(({ branchId }) => branchId === id);
  const count = own.reduce((sum, { presences }) => sum + presences, 0);
  const [first] = own;
  if (!first) return t('attendance.all.nothing');
  return (
    <Link
      to="/a/$affiliationId/branch/$branchId"
      params={{ affiliationId: affiliation.id, branchId: id }}
      search={{ week: first.week }}
    >
      {t('attendance.all.waits', { count })}
    </Link>
  );
}
