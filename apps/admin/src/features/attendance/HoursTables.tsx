import { Link } from '@tanstack/react-router';
import { minutesWords, monthWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { DataList } from '../../ui/list/DataList.js';
import { Empty } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Section } from '../../ui/page/Page.js';
import styles from './Attendance.module.css';
import type { OwnPlaces } from './places.js';
import type { YearHours } from './use-our-hours.js';

/** A year's totals, and the same by month. */
export function YearTables({ year }: { year: YearHours }) {
  const { t, language } = useText();
  if (year.total.expected === 0) {
    return <Empty title={t('attendance.year.empty')}>{t('attendance.year.empty.lead')}</Empty>;
  }
  return (
    <>
      <Totals of={year.total} />
      {year.learningMinutes > 0 && (
        <Note tone="info">
          {t('attendance.year.learning', { hours: minutesWords(year.learningMinutes) })}
        </Note>
      )}
      <Section title={t('attendance.year.by_month')}>
        <DataList
          label={t('attendance.year.by_month')}
          connection={{ edges: year.months.map((node) => ({ node })), pageInfo: { hasNextPage: false } }}
          rowKey={({ from }) => from}
          empty={null}
          columns={[
            {
              key: 'month',
              header: t('attendance.month'),
              name: true,
              cell: ({ from }) => monthWords(from.slice(0, 7), language),
            },
            ...figures(t),
          ]}
        />
      </Section>
    </>
  );
}

type Figures = Pick<YearHours['total'], 'expected' | 'delivered' | 'open'>;

/** The three figures, as columns of a list. */
const figures = <N extends Figures>(t: ReturnType<typeof useText>['t']) =>
  (['expected', 'delivered', 'open'] as const).map((key) => ({
    key,
    header: t(`attendance.figure.${key}`),
    numeric: true as const,
    cell: (node: N) => minutesWords(node[key]),
  }));

function Totals({ of }: { of: Figures }) {
  const { t } = useText();
  return (
    <dl className={styles.totals}>
      {(['expected', 'delivered', 'open'] as const).map((key) => (
        <div key={key}>
          <dt>{t(`attendance.figure.${key}`)}</dt>
          <dd>{minutesWords(of[key])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same by place, each with the way to its own months. */
export function PlaceTables({ year, own, asked }: { year: YearHours; own: OwnPlaces; asked: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const names = new Map(own.places.map(({ id, shortName }) => [id, shortName]));
  return (
    <Section title={t('attendance.year.by_branch')}>
      <DataList
        label={t('attendance.year.by_branch')}
        connection={{
          edges: year.branches.map(({ branchId, branchName, total }) => ({
            node: { branchId, branchName, ...total },
          })),
          pageInfo: { hasNextPage: false },
        }}
        rowKey={({ branchId }) => branchId}
        empty={null}
        columns={[
          {
            key: 'branch',
            header: t('attendance.branch'),
            name: true,
            cell: ({ branchId, branchName }) => {
              const name = names.get(branchId);
              return name ? (
                <Link
                  to="/a/$affiliationId/our-hours"
                  params={{ affiliationId: affiliation.id }}
                  search={{ branch: branchId, day: asked }}
                >
                  {name}
                </Link>
              ) : (
                branchName
              );
            },
          },
          ...figures(t),
        ]}
      />
    </Section>
  );
}
