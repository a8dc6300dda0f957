import { Link } from '@tanstack/react-router';
import type { ConsortiumOverviewQuery } from '../../gql/graphql.js';
import { todayIn, weekOf, zoneHere } from '../../lib/dates/weeks.js';
import { dateWords, minutesWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Meter } from '../../ui/Meter.js';
import { Page, Section } from '../../ui/page/Page.js';
import { StatusBadge } from '../../ui/Tag.js';
import { AddButton, NoLibraries } from './LibrariesPage.js';
import { LibraryTable } from './LibraryTable.js';
import styles from './Onboarding.module.css';
import { ConsortiumOverview, LibrariesByStage } from './progress.graphql.js';
import { blockWords, waitsWords } from './progress-words.js';

/** The consortium admin's first screen: which libraries are stuck, and what can I unblock today? (S1) */
export function ConsortiumHome() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const consortiumId = affiliation.organization.id;
  const week = weekOf(todayIn(zoneHere()));
  const overview = useLoad(ConsortiumOverview, { consortiumId, week });
  const libraries = useLoad(LibrariesByStage, { consortiumId, filter: {} });
  const counts = overview.data?.progressCounts;
  return (
    <Page
      title={affiliation.organization.name}
      tabTitle={t('onboarding.overview')}
      lead={
        counts &&
        t('onboarding.counts', {
          libraries: counts.libraries,
          live: counts.live,
          waiting: counts.waitingOnConsortium,
        })
      }
      action={<AddButton />}
    >
      <Loaded of={overview}>{(data) => <Waiting of={data} />}</Loaded>
      <Section title={t('onboarding.libraries')} aside={<AllLibraries />}>
        <Loaded of={libraries}>
          {({ librariesProgress }) => (
            <LibraryTable libraries={librariesProgress} short empty={<NoLibraries />} />
          )}
        </Loaded>
      </Section>
      <Loaded of={overview}>
        {(data) => (
          <>
            <Week of={data.consortiumWeek} />
            <Ending of={data.endingAgreements} />
          </>
        )}
      </Loaded>
      <p>
        <Link to="/a/$affiliationId/guide" params={{ affiliationId: affiliation.id }}>
          {t('onboarding.guide')}
        </Link>
      </p>
    </Page>
  );
}

function AllLibraries() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  return (
    <LinkButton small to="/a/$affiliationId/libraries" params={{ affiliationId: affiliation.id }}>
      {t('onboarding.all_libraries')}
    </LinkButton>
  );
}

/** What only the consortium can take away stands first. */
function Waiting({ of: { waiting } }: { of: ConsortiumOverviewQuery }) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  if (waiting.edges.length === 0) return null;
  return (
    <Section
      title={t('onboarding.waiting_on_you')}
      aside={
        waiting.pageInfo.hasNextPage && (
          <LinkButton
            small
            to="/a/$affiliationId/libraries"
            params={{ affiliationId: affiliation.id }}
            search={{ show: 'waiting' }}
          >
            {t('onboarding.all_waiting')}
          </LinkButton>
        )
      }
    >
      <ul className={styles.list}>
        {waiting.edges.map(({ node: { id, name, pressing, singleOutlet } }) => (
          <li key={id} className={styles.card}>
            <div className={styles.stack}>
              <strong>{name}</strong>
              {pressing && <span>{blockWords(pressing, singleOutlet, speech)}</span>}
              {pressing?.since && (
                <span className={styles.muted}>{waitsWords(pressing, 'CONSORTIUM', speech)}</span>
              )}
            </div>
            {pressing?.stage === 'TEAM' ? (
              <LinkButton
                to="/a/$affiliationId/libraries/$libraryId/team"
                params={{ affiliationId: affiliation.id, libraryId: id }}
                aria-label={t('onboarding.invite_admin_of', { name })}
              >
                {t('onboarding.invite_admin')}
              </LinkButton>
            ) : (
              <LinkButton
                to="/a/$affiliationId/libraries/$libraryId"
                params={{ affiliationId: affiliation.id, libraryId: id }}
                aria-label={t('onboarding.review_of', { name })}
              >
                {t('onboarding.review')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** So many of the least covered libraries are shown; the rest is counted. */
const LEAST_COVERED = 5;

function Week({ of }: { of: ConsortiumOverviewQuery['consortiumWeek'] }) {
  const { t } = useText();
  if (of.length === 0) return null;
  const rest = of.length - LEAST_COVERED;
  return (
    <Section title={t('onboarding.week')}>
      <ul className={styles.list}>
        {of.slice(0, LEAST_COVERED).map(({ libraryId, name, wantedMinutes, coveredMinutes, openMinutes }) => {
          const wanted = minutesWords(wantedMinutes);
          return (
            <li key={libraryId} className={styles.card}>
              <Meter
                label={name}
                total={wantedMinutes}
                parts={[
                  {
                    key: 'planned',
                    label: t('onboarding.week.planned'),
                    amount: coveredMinutes,
                    words: minutesWords(coveredMinutes),
                    look: 'full',
                  },
                ]}
                rest={
                  openMinutes > 0
                    ? t('onboarding.week.open', { open: minutesWords(openMinutes), wanted })
                    : t('onboarding.week.covered', { wanted })
                }
              />
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className={styles.muted}>{t('onboarding.week.rest', { count: rest })}</p>}
    </Section>
  );
}

function Ending({ of }: { of: ConsortiumOverviewQuery['endingAgreements'] }) {
  const { t, language } = useText();
  const { affiliation } = useAffiliation();
  if (of.length === 0) return null;
  return (
    <Section title={t('onboarding.ending')}>
      <ul className={styles.list}>
        {of.map(({ agreementId, libraryName, partnerName, lastDay, daysLeft }) => (
          <li key={agreementId} className={styles.card}>
            <div className={styles.stack}>
              <Link
                to="/a/$affiliationId/agreements/$agreementId"
                params={{ affiliationId: affiliation.id, agreementId }}
              >
                {t('onboarding.ending.between', { library: libraryName, partner: partnerName })}
              </Link>
              <span className={styles.muted}>
                {t('onboarding.ending.last', { day: dateWords(lastDay, language) })}
              </span>
            </div>
            <StatusBadge state="look">{t('onboarding.ending.days', { days: daysLeft })}</StatusBadge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
