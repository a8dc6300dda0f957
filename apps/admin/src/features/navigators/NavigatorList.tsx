import { Link } from '@tanstack/react-router';
import type { NavigatorsPageQuery } from '../../gql/graphql.js';
import { dateWords, minutesWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { type Column, DataList } from '../../ui/list/DataList.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { UrlTabs } from '../../ui/UrlTabs.js';
import { CertificateBadge, ClearedBadge } from './CertificateBadge.js';
import { NavigatorsPage } from './navigators.graphql.js';
import styles from './Navigators.module.css';
import { placeWords } from './words.js';

type Line = NavigatorsPageQuery['navigators']['edges'][number]['node'];

/** Everybody the organisation works with; whose certificate lapses first is first. */
export function NavigatorList({ who = 'now', after }: { who?: 'now' | 'all'; after?: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const list = useLoad(NavigatorsPage, {
    organizationId: affiliation.organization.id,
    filter: { withFormer: who === 'all' },
    after,
  });
  const columns = useColumns();
  const params = { affiliationId: affiliation.id };
  const add = (
    <LinkButton tone="primary" to="/a/$affiliationId/navigators/new" params={params}>
      {t('navigators.add')}
    </LinkButton>
  );
  return (
    <Page title={t('navigators.title')} lead={t('navigators.lead')} action={list.data && add}>
      <UrlTabs
        label={t('navigators.who')}
        param="who"
        current={who}
        tabs={[
          { value: 'now', label: t('navigators.who.now') },
          { value: 'all', label: t('navigators.who.all') },
        ]}
      />
      <Loaded of={list}>
        {(data) => (
          <DataList
            label={t('navigators.title')}
            connection={data.navigators}
            columns={columns}
            rowKey={({ id }) => id}
            after={after}
            empty={<Empty title={t('navigators.empty')}>{t('navigators.empty.lead')}</Empty>}
          />
        )}
      </Loaded>
    </Page>
  );
}

function useColumns(): Column<Line>[] {
  const { t, language } = useText();
  const { affiliation } = useAffiliation();
  return [
    {
      key: 'name',
      header: t('navigators.name'),
      name: true,
      cell: ({ id, name, endsOn }) => (
        <span className={styles.stack}>
          <Link
            to="/a/$affiliationId/navigators/$navigatorId"
            params={{ affiliationId: affiliation.id, navigatorId: id }}
          >
            {name}
          </Link>
          {endsOn && (
            <span className={styles.muted}>
              {t('navigators.last_day', { day: dateWords(endsOn, language) })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'certificate',
      header: t('navigators.certificate'),
      cell: (line) => (
        <span className={styles.stack}>
          {line.certificationKinds.length > 0 && (
            <span>
              {line.certificationKinds.map((kind) => t(`navigators.kind.short.${kind}`)).join(', ')}
            </span>
          )}
          <CertificateBadge
            state={line.certificationState}
            firstInvalidDay={line.uncertifiedFrom}
            daysLeft={line.daysUntilLapse}
            notice={line.lapseNotice}
          />
        </span>
      ),
    },
    { key: 'places', header: t('navigators.places'), cell: (line) => <Places line={line} /> },
    {
      key: 'hours',
      header: t('navigators.weekly'),
      numeric: true,
      cell: ({ weeklyTargetMinutes }) =>
        weeklyTargetMinutes == null ? t('navigators.weekly.none') : minutesWords(weeklyTargetMinutes),
    },
    {
      key: 'account',
      header: t('navigators.account'),
      cell: ({ account }) => t(`navigators.account.${account}`),
    },
  ];
}

function Places({ line: { placements } }: { line: Line }) {
  const { t } = useText();
  if (placements.length === 0) return t('navigators.places.none');
  return (
    <ul className={styles.places}>
      {placements.map(({ placementId, place, cleared }) => (
        <li key={placementId}>
          {placeWords(place)} <ClearedBadge cleared={cleared} />
        </li>
      ))}
    </ul>
  );
}
