import { phoneWords } from '@mutuality/domain/organizations';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MyWeekQuery } from '../../gql/graphql.js';
import { inAddress } from '../../lib/address/in-address.js';
import { useNow } from '../../lib/dates/use-now.js';
import { isDay, plusDays, todayIn, weekOf, zoneHere } from '../../lib/dates/weeks.js';
import { dayWords, rangeWords, zoneWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Page, Section } from '../../ui/page/Page.js';
import { Tag } from '../../ui/Tag.js';
import styles from './MyWeek.module.css';
import { MyWeek } from './my-week.graphql.js';
import { partsOfWeek } from './parts-of-week.js';

type MyShift = MyWeekQuery['myWeek'][number];

/** A navigator's own week: today first, with all one needs to get there, then the next days. */
export function MyWeekPage() {
  const { t, language } = useText();
  const search: { week?: unknown } = useSearch({ strict: false });
  const today = todayIn(zoneHere());
  const week = weekOf(isDay(search.week) ? search.week : today);
  const loaded = useLoad(MyWeek, { week });
  const isThisWeek = week === weekOf(today);
  return (
    <Page
      title={t(isThisWeek ? 'my_week.title' : 'my_week.title.of', { day: dayWords(week, language) })}
      tabTitle={t('my_week.title')}
      narrow
    >
      <Loaded of={loaded} rows={3}>
        {({ myWeek }) => (
          <>
            <Shifts shifts={myWeek} isThisWeek={isThisWeek} ahead={<NextWeek week={plusDays(week, 7)} />} />
          </>
        )}
      </Loaded>
      <nav aria-label={t('my_week.weeks')} className={styles.weeks}>
        <Link to="." search={inAddress({ week: plusDays(week, -7) })}>
          {t('my_week.before')}
        </Link>
        {!isThisWeek && (
          <Link to="." search={inAddress({ week: undefined })}>
            {t('my_week.this')}
          </Link>
        )}
        <Link to="." search={inAddress({ week: plusDays(week, 7) })}>
          {t('my_week.after')}
        </Link>
      </nav>
    </Page>
  );
}

interface ShiftsProps {
  shifts: MyShift[];
  isThisWeek: boolean;
  /** What comes after this week: it stands before what is over. */
  ahead: ReactNode;
}

function Shifts({ shifts, isThisWeek, ahead }: ShiftsProps) {
  const { t } = useText();
  const now = useNow();
  if (shifts.length === 0) {
    return (
      <>
        <Empty title={t('my_week.empty')}>{t('my_week.empty.hint')}</Empty>
        {isThisWeek && ahead}
      </>
    );
  }
  if (!isThisWeek) {
    return (
      <Section title={t('my_week.hours')}>
        <List shifts={shifts} />
      </Section>
    );
  }
  const { today, next, earlierToday, before } = partsOfWeek(shifts, now);
  const over = earlierToday.length > 0 ? 'my_week.today.over' : 'my_week.today.nothing';
  return (
    <>
      <Section title={t('my_week.today')}>
        {today.length > 0 ? <List shifts={today} /> : <p>{t(over)}</p>}
      </Section>
      <Part title={t('my_week.next')} shifts={next} />
      {ahead}
      <Part title={t('my_week.earlier_today')} shifts={earlierToday} />
      <Part title={t('my_week.earlier')} shifts={before} />
    </>
  );
}

function Part({ title, shifts }: { title: string; shifts: MyShift[] }) {
  if (shifts.length === 0) return null;
  return (
    <Section title={title}>
      <List shifts={shifts} />
    </Section>
  );
}

/** On a Friday the next hours are in the week after: they stand below, when there are any. */
function NextWeek({ week }: { week: string }) {
  const { t } = useText();
  const { data } = useLoad(MyWeek, { week });
  if (!data || data.myWeek.length === 0) return null;
  return (
    <Section title={t('my_week.next_week')}>
      <List shifts={data.myWeek} />
    </Section>
  );
}

const List = ({ shifts }: { shifts: MyShift[] }) => (
  <ul className={styles.list}>
    {shifts.map((shift) => (
      <li key={shift.id} className={styles.card}>
        <ShiftFacts shift={shift} />
      </li>
    ))}
  </ul>
);

function ShiftFacts({ shift }: { shift: MyShift }) {
  const { t, language } = useText();
  const { day, fromTime, toTime, zone, placeName, libraryName, street, city, whereToSit, withYou } = shift;
  const phone = shift.deskPhone ?? shift.phone;
  const unnamed = (shift.alsoThere ?? 0) - withYou.length;
  const withThem = unnamed > 0 ? [...withYou, t('my_week.with.more', { count: unnamed })] : withYou;
  const address = [street, city].filter(Boolean).join(', ');
  return (
    <>
      <h3>
        {dayWords(day, language)}, {rangeWords(fromTime, toTime, language)}
        {zone !== zoneHere() && <span className={styles.zone}> {zoneWords(zone, language)}</span>}
      </h3>
      <p className={styles.place}>{[placeName, libraryName].filter(Boolean).join(', ')}</p>
      {shift.learning && (
        <p>
          <Tag>{t('my_week.learning')}</Tag>
        </p>
      )}
      <dl className={styles.facts}>
        {address && <Fact name={t('my_week.address')}>{address}</Fact>}
        {whereToSit && <Fact name={t('my_week.sit')}>{whereToSit}</Fact>}
        {phone && (
          <Fact name={t('my_week.desk')}>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phoneWords(phone)}</a>
          </Fact>
        )}
        {shift.alsoThere !== null && (
          <Fact name={t('my_week.with')}>
            {withThem.length > 0 ? new Intl.ListFormat(language).format(withThem) : t('my_week.with.nobody')}
          </Fact>
        )}
      </dl>
    </>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
