import { isSingleOutlet, placeName, placesOf } from '@mutuality/domain/onboarding';
import type { TeamQuery } from '../../gql/graphql.js';
import { dayIn } from '../../lib/dates/weeks.js';
import { dateWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { DataList } from '../../ui/list/DataList.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { Page, Section } from '../../ui/page/Page.js';
import { BranchesForm } from './BranchesForm.js';
import { EndAccessButton } from './EndAccessButton.js';
import { InviteForm, NavigatorsElsewhere, rolesByMail } from './InviteForm.js';
import { Invitations } from './Invitations.js';
import styles from './Team.module.css';
import { Team } from './team.graphql.js';

export type TeamOf = TeamQuery['organization'];
type Colleague = TeamQuery['team']['edges'][number]['node'];

/** The people of one's own organisation, and whom it has invited. */
export function TeamPage({ after }: { after?: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const organizationId = affiliation.organization.id;
  const loaded = useLoad(Team, { organizationId, after });
  return (
    <Page title={t('team.title')} lead={t('team.lead', { name: affiliation.organization.name })}>
      <Loaded of={loaded}>
        {({ organization, team, openInvitations }) => (
          <>
            <Section title={t('team.people')}>
              {rolesByMail(organization).length > 0 && (
                <OpenForm label={t('team.invite')} tone="primary">
                  {(close) => <InviteForm organization={organization} onDone={close} />}
                </OpenForm>
              )}
              {organization.rolesToInvite.includes('NAVIGATOR') && <NavigatorsElsewhere />}
              <People organization={organization} team={team} after={after} />
            </Section>
            <Invitations of={openInvitations} zone={organization.zone} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface PeopleProps {
  organization: TeamOf;
  team: TeamQuery['team'];
  after?: string;
}

function People({ organization, team, after }: PeopleProps) {
  const { t, language } = useText();
  const alone = isSingleOutlet(organization.branches);
  return (
    <DataList
      label={t('team.people')}
      connection={team}
      after={after}
      rowKey={({ id }) => id}
      empty={<Empty title={t('team.nobody')} />}
      columns={[
        {
          key: 'name',
          header: t('team.person'),
          name: true,
          cell: ({ personName, mail }) => (
            <div className={styles.stack}>
              <span>{personName}</span>
              <span className={styles.muted}>{mail}</span>
            </div>
          ),
        },
        {
          key: 'role',
          header: t('team.role'),
          cell: (person) => (
            <div className={styles.stack}>
              <span>{t(`team.role.${person.role}`)}</span>
              {!alone && <Branches of={person} organization={organization} />}
            </div>
          ),
        },
        {
          key: 'since',
          header: t('team.since'),
          cell: ({ startsAt }) => dateWords(dayIn(organization.zone, startsAt), language),
        },
        {
          key: 'actions',
          header: t('team.actions'),
          cell: (person) => <Actions of={person} organization={organization} alone={alone} />,
        },
      ]}
    />
  );
}

function Branches({ of: { branchIds }, organization }: { of: Colleague; organization: TeamOf }) {
  const names = organization.branches
    .filter(({ id }) => branchIds.includes(id))
    .map(({ name }) => placeName(organization.name, name, organization.branches).place);
  return names.length > 0 ? <span className={styles.muted}>{names.join(', ')}</span> : null;
}

/** Nobody changes their own place in the team. */
function Actions({ of, organization, alone }: { of: Colleague; organization: TeamOf; alone: boolean }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  if (of.id === affiliation.id) return t('team.you');
  const places = placesOf(organization.branches);
  return (
    <div className={styles.row}>
      {of.role === 'BRANCH_STAFF' && !alone && places.length > 1 && (
        <OpenForm small label={t('team.branches')} about={of.personName}>
          {(close) => <BranchesForm person={of} organization={organization} onDone={close} />}
        </OpenForm>
      )}
      <EndAccessButton of={of} />
    </div>
  );
}
