import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { plusDays } from '../../lib/dates/weeks.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import styles from './Attendance.module.css';
import { PlaceTables, YearTables } from './HoursTables.js';
import { Waiting } from './PlacePage.js';
import type { OwnPlaces, Place } from './places.js';
import { type OurHoursProps, useOurHours } from './use-our-hours.js';
import { yearWords } from './words.js';

/** A library's or a place's hours by month of its own fiscal year; to print on one page, and to download. */
export function OurHoursPage({ branch, day, denied }: OurHoursProps) {
  const { own, place, today, asked, hours, unknown } = useOurHours({ branch, day });
  if (!own.data) return <Waiting of={own} />;
  if (unknown) return denied;
  return (
    <HoursScreen own={own.data} place={place} today={today} asked={asked} branch={branch} hours={hours} />
  );
}

interface HoursScreenProps {
  own: OwnPlaces;
  place: Place | undefined;
  today: string;
  asked: string;
  branch: string | undefined;
  hours: ReturnType<typeof useOurHours>['hours'];
}

function HoursScreen({ own, place, today, asked, branch, hours }: HoursScreenProps) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const params = { affiliationId: affiliation.id };
  const download = new URLSearchParams({
    affiliation: affiliation.id,
    libraryId: own.library.id,
    day: asked,
    ...(place && { branchId: place.id }),
  });
  return (
    <Page
      title={t('attendance.our_hours.of', { place: place?.fullName ?? own.library.name })}
      tabTitle={t('attendance.our_hours')}
      lead={hours.data && yearWords(hours.data.fiscalYearHours, speech)}
    >
      {branch && own.places.length > 1 && (
        <Link
          to="/a/$affiliationId/our-hours"
          params={params}
          search={{ day: asked }}
          className={styles.back}
        >
          {t('attendance.our_hours.all')}
        </Link>
      )}
      <Loaded of={hours} rows={12}>
        {({ fiscalYearHours: year }) => (
          <>
            <div className={styles.row}>
              {year.since && year.since < year.total.from && (
                <LinkButton to="." params={params} search={{ branch, day: plusDays(year.total.from, -1) }}>
                  {t('attendance.year.before')}
                </LinkButton>
              )}
              {year.total.until <= today && (
                <LinkButton to="." params={params} search={{ branch, day: year.total.until }}>
                  {t('attendance.year.after')}
                </LinkButton>
              )}
              <LinkButton
                to="/a/$affiliationId/our-hours/print"
                params={params}
                search={{ branch, day: asked }}
                icon={<IconPrinter size={20} aria-hidden="true" />}
              >
                {t('attendance.our_hours.print')}
              </LinkButton>
              <a href={`/exports/hours.csv?${download}`} download className={styles.download}>
                <IconDownload size={20} aria-hidden="true" /> {t('attendance.our_hours.csv')}
              </a>
            </div>
            <YearTables year={year} />
            {!place && own.places.length > 1 && <PlaceTables year={year} own={own} asked={asked} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
