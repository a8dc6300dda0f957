import { useState } from 'react';
import { isSingleOutlet, placesOf } from '@mutuality/domain/onboarding';
import { Link } from '@tanstack/react-router';
import type { BranchRequirementsQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { DataList } from '../../ui/list/DataList.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Page, Section } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import { PlacedHere } from './PlacedHere.js';
import { BranchRequirements } from './requirements.graphql.js';
import { RequirementsForm } from './RequirementsForm.js';
import { clearanceWords } from './words.js';

export type RequiringBranch = BranchRequirementsQuery['organization']['branches'][number];

/** What a library asks of navigators before they work there: by branch, or for its one place. */
export function RequirementsPage({ branchId }: { branchId?: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(BranchRequirements, { libraryId: affiliation.organization.id });
  const branches = placesOf(loaded.data?.organization.branches ?? []);
  const only = isSingleOutlet(branches) ? branches[0] : undefined;
  const chosen = only ?? branches.find(({ id }) => id === branchId);
  const title =
    chosen && !only ? t('navigators.requirements.of', { branch: chosen.name }) : t('navigators.requirements');
  return (
    <Page
      title={title}
      tabTitle={t('navigators.requirements')}
      lead={only ? t('navigators.requirements.lead.only') : t('navigators.requirements.lead')}
      narrow={chosen !== undefined}
    >
      <Loaded of={loaded}>
        {() =>
          chosen ? (
            <OneBranch key={chosen.id} branch={chosen} back={!only} />
          ) : (
            <AllBranches branches={branches} />
          )
        }
      </Loaded>
    </Page>
  );
}

function OneBranch({ branch, back }: { branch: RequiringBranch; back: boolean }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const [saved, setSaved] = useState(false);
  return (
    <>
      {back && (
        <Link to="/a/$affiliationId/requirements" params={{ affiliationId: affiliation.id }} search={{}}>
          {t('navigators.requirements.back')}
        </Link>
      )}
      <RequirementsForm key={branch.version} branch={branch} onSaved={() => setSaved(true)} />
      <StatusLine>{saved && t('navigators.requirements.saved')}</StatusLine>
      <Section title={t('navigators.requirements.placed')}>
        <PlacedHere branchId={branch.id} />
      </Section>
    </>
  );
}

function AllBranches({ branches }: { branches: RequiringBranch[] }) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  return (
    <DataList
      label={t('navigators.requirements')}
      connection={{ edges: branches.map((node) => ({ node })), pageInfo: { hasNextPage: false } }}
      rowKey={({ id }) => id}
      empty={<Empty title={t('navigators.requirements.no_branches')} />}
      columns={[
        {
          key: 'branch',
          header: t('navigators.requirements.branch'),
          name: true,
          cell: ({ id, name }) => (
            <Link
              to="/a/$affiliationId/requirements"
              params={{ affiliationId: affiliation.id }}
              search={{ branch: id }}
            >
              {name}
            </Link>
          ),
        },
        {
          key: 'required',
          header: t('navigators.requirements.what'),
          cell: ({ requirements }) =>
            requirements.length === 0
              ? t('navigators.requirements.none')
              : requirements.map((each) => clearanceWords(each, speech)).join(', '),
        },
      ]}
    />
  );
}
