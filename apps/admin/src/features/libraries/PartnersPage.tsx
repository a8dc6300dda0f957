import { phoneWords } from '@mutuality/domain/organizations';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { dayIn, zoneHere } from '../../lib/dates/weeks.js';
import { dateWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { DataList } from '../../ui/list/DataList.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { StatusBadge } from '../../ui/Tag.js';
import type { PartnersQuery } from '../../gql/graphql.js';
import { MemberInvitationList } from './MemberInvitationList.js';
import { Partners } from './libraries.graphql.js';

type Partner = PartnersQuery['members'][number];

/** The recovery organisations of the consortium; each is taken in by inviting its first coordinator. */
export function PartnersPage() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(Partners, { consortiumId: affiliation.organization.id });
  const add = (
    <LinkButton
      tone="primary"
      icon={<IconPlus size={20} aria-hidden="true" />}
      to="/a/$affiliationId/partners/new"
      params={{ affiliationId: affiliation.id }}
    >
      {t('libraries.add_partner')}
    </LinkButton>
  );
  return (
    <Page title={t('libraries.partners')} lead={t('libraries.partners.lead')} action={add}>
      <Loaded of={loaded}>
        {({ members }) => (
          <DataList
            label={t('libraries.partners')}
            connection={{ edges: members.map((node) => ({ node })), pageInfo: { hasNextPage: false } }}
            rowKey={({ id }) => id}
            empty={
              <Empty title={t('libraries.no_partners')} action={add}>
                {t('libraries.no_partners.hint')}
              </Empty>
            }
            columns={[
              { key: 'name', header: t('libraries.partner'), name: true, cell: ({ name }) => name },
              {
                key: 'contact',
                header: t('libraries.contact'),
                cell: ({ mail, phone }) => [mail, phone && phoneWords(phone)].filter(Boolean).join(' · '),
              },
              {
                key: 'team',
                header: t('libraries.coordinator'),
                cell: (partner) => <Coordinator of={partner} />,
              },
            ]}
          />
        )}
      </Loaded>
      <MemberInvitationList />
    </Page>
  );
}

/** Whether somebody of the partner is there; if not, the way to invite them. */
function Coordinator({ of: { id, name, admins, adminInvitedAt } }: { of: Partner }) {
  const { t, language } = useText();
  const { affiliation } = useAffiliation();
  if (admins > 0) return <StatusBadge state="done">{t('libraries.coordinator.here')}</StatusBadge>;
  return (
    <>
      {adminInvitedAt && (
        <StatusBadge state="waiting">
          {t('libraries.coordinator.invited', {
            day: dateWords(dayIn(zoneHere(), adminInvitedAt), language),
          })}
        </StatusBadge>
      )}{' '}
      <Link
        to="/a/$affiliationId/partners/$organizationId"
        params={{ affiliationId: affiliation.id, organizationId: id }}
        aria-label={t('libraries.coordinator.invite_of', { name })}
      >
        {t('libraries.coordinator.invite')}
      </Link>
    </>
  );
}
