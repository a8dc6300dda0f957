import { dateWords, minutesWords, monthWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { PrintPage } from '../../ui/PrintPage.js';
import styles from './Attendance.module.css';
import { Waiting } from './PlacePage.js';
import { type OurHoursProps, useOurHours, type YearHours } from './use-our-hours.js';
import { yearWords } from './words.js';

/** The year's hours on one page, for a board or a file. */
export function HoursSheet({ branch, day, denied }: OurHoursProps) {
  const speech = useText();
  const { t, language } = speech;
  const { affiliation } = useAffiliation();
  const { own, place, today, asked, hours, unknown } = useOurHours({ branch, day });
  if (!own.data) return <Waiting of={own} />;
  if (unknown) return denied;
  const name = place?.fullName ?? own.data.library.name;
  const back = (
    <LinkButton
      to="/a/$affiliationId/our-hours"
      params={{ affiliationId: affiliation.id }}
      search={{ branch, day: asked }}
    >
      {t('attendance.our_hours.back')}
    </LinkButton>
  );
  return (
    <Loaded of={hours} rows={12}>
      {({ fiscalYearHours: year }) => (
        <PrintPage title={t('attendance.our_hours.of', { place: name })} controls={back}>
          <p>{yearWords(year, speech)}</p>
          <Months year={year} />
          {!place && year.branches.length > 1 && <Branches year={year} />}
          <p className={styles.small}>
            {t('attendance.sheet.how', { day: dateWords(today, language) })}{' '}
            {year.learningMinutes > 0 &&
              t('attendance.year.learning', { hours: minutesWords(year.learningMinutes) })}
          </p>
        </PrintPage>
      )}
    </Loaded>
  );
}

function Months({ year }: { year: YearHours }) {
  const { t, language } = useText();
  const rows = year.months.map((month) => ({ name: monthWords(month.from.slice(0, 7), language), ...month }));
  return <FigureTable first={t('attendance.month')} rows={rows} total={year.total} />;
}

function Branches({ year }: { year: YearHours }) {
  const { t } = useText();
  const rows = year.branches.map(({ branchName, total }) => ({ name: branchName, ...total }));
  return <FigureTable first={t('attendance.branch')} rows={rows} total={year.total} />;
}

interface Figures {
  expected: number;
  delivered: number;
  open: number;
}

/** On a phone the table may be wider than the screen: then it moves by itself, by finger or by keys. */
function FigureTable({
  first,
  rows,
  total,
}: {
  first: string;
  rows: (Figures & { name: string })[];
  total: Figures;
}) {
  const { t } = useText();
  const keys = ['expected', 'delivered', 'open'] as const;
  const cells = (of: Figures) => keys.map((key) => <td key={key}>{minutesWords(of[key])}</td>);
  return (
    <div role="region" aria-label={first} tabIndex={0} className={styles.wide}>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {keys.map((key) => (
              <th key={key} scope="col">
                {t(`attendance.figure.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, ...figures }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells(figures)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('attendance.total')}</th>
            {cells(total)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
