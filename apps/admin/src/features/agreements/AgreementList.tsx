import { Link } from '@tanstack/react-router';
import type { AgreementGroup, AgreementsPageQuery } from '../../gql/graphql.js';
import { dateWords, minutesWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { mayOpen } from '../../lib/session/page-access.js';
import { LinkButton } from '../../ui/Button.js';
import { type Column, DataList } from '../../ui/list/DataList.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Page } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import { UrlTabs } from '../../ui/UrlTabs.js';
import { AgreementStanding } from './AgreementStanding.js';
import { AgreementsPage } from './agreements.graphql.js';
import styles from './Agreements.module.css';
import { type ListSearch, type ListView, listViews } from './list-views.js';

type Line = AgreementsPageQuery['agreements']['edges'][number]['node'];

/** The agreements of one's own organisation, divided by where they stand. */
export function AgreementList({ group = 'all', after, sent, unsigned }: ListSearch) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const list = useLoad(AgreementsPage, { group: group === 'all' ? null : group, after });
  const columns = useColumns();
  const proposes = mayOpen(affiliation, { permission: 'agreement.propose' });
  const counts = list.data?.agreementCounts;
  const label = (view: ListView) => {
    const count = counts?.find((each) => each.group === (view as AgreementGroup))?.count;
    return count === undefined
      ? t(`agreements.view.${view}`)
      : t('agreements.view.count', { view: t(`agreements.view.${view}`), count });
  };
  return (
    <Page
      title={t('agreements.title')}
      lead={t(proposes ? 'agreements.lead.consortium' : 'agreements.lead.side')}
      action={
        proposes && (
          <LinkButton
            tone="primary"
            to="/a/$affiliationId/agreements/new"
            params={{ affiliationId: affiliation.id }}
          >
            {t('agreements.propose')}
          </LinkButton>
        )
      }
    >
      <Sent count={sent} unsigned={unsigned} />
      <UrlTabs
        label={t('agreements.views')}
        param="group"
        current={group}
        tabs={listViews.map((value) => ({ value, label: label(value) }))}
      />
      <Loaded of={list}>
        {(data) => (
          <DataList
            label={t('agreements.title')}
            connection={data.agreements}
            columns={columns}
            rowKey={({ id }) => id}
            after={after}
            empty={
              <Empty title={t(group === 'all' ? 'agreements.empty' : 'agreements.empty.here')}>
                {group === 'all' && t(proposes ? 'agreements.empty.consortium' : 'agreements.empty.side')}
              </Empty>
            }
          />
        )}
      </Loaded>
    </Page>
  );
}

/** What has just been sent, and where somebody has to be invited first who can sign. */
function Sent({ count, unsigned }: { count?: number; unsigned?: number }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  return (
    <>
      <StatusLine>{count && t('agreements.sent', { count })}</StatusLine>
      {count && unsigned && (
        <Note tone="warn">
          <p>{t('agreements.sent.unsigned', { count: unsigned })}</p>
          <p>
            <Link
              to="/a/$affiliationId/libraries"
              params={{ affiliationId: affiliation.id }}
              search={{ stage: 'TEAM' }}
            >
              {t('agreements.sent.invite')}
            </Link>
          </p>
        </Note>
      )}
    </>
  );
}

function useColumns(): Column<Line>[] {
  const { t, language } = useText();
  const { affiliation } = useAffiliation();
  return [
    {
      key: 'parties',
      header: t('agreements.parties'),
      name: true,
      cell: (line) => (
        <Link
          to="/a/$affiliationId/agreements/$agreementId"
          params={{ affiliationId: affiliation.id, agreementId: line.id }}
        >
          {t('agreements.pair', { library: line.libraryName, partner: line.recoveryOrganizationName })}
        </Link>
      ),
    },
    { key: 'state', header: t('agreements.stands'), cell: (line) => <AgreementStanding of={line} /> },
    {
      key: 'term',
      header: t('agreements.term'),
      cell: ({ startsOn, lastDay }) => (
        <span className={styles.stack}>
          {t('agreements.term.days', {
            first: dateWords(startsOn, language),
            last: dateWords(lastDay, language),
          })}
        </span>
      ),
    },
    {
      key: 'hours',
      header: t('agreements.weekly'),
      numeric: true,
      cell: ({ weeklyMinutes }) => minutesWords(weeklyMinutes),
    },
  ];
}
