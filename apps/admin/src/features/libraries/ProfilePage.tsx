import { phoneWords, profileFacts } from '@mutuality/domain/organizations';
import { useState } from 'react';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import type { LibraryProfileQuery } from '../../gql/graphql.js';
import { Button } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { BackToLibrary } from './BackToLibrary.js';
import { Consortia } from './Consortia.js';
import { FactList } from './FactList.js';
import { LibraryProfile } from './libraries.graphql.js';
import styles from './Libraries.module.css';
import { ProfileForm } from './ProfileForm.js';
import { useConfirm } from './use-confirm.js';
import { webAddress, yearStartWords } from './words.js';

type Organization = LibraryProfileQuery['organization'];

/** How an organisation describes itself; what came from the survey is confirmed or put right by the library. */
export function ProfilePage({ organizationId }: { organizationId: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(LibraryProfile, { libraryId: organizationId });
  const own = affiliation.organization.id === organizationId;
  return (
    <Page
      title={t('libraries.profile')}
      lead={loaded.data?.organization.name}
      tabTitle={`${t('libraries.profile')}: ${loaded.data?.organization.name ?? ''}`}
      narrow
    >
      <Loaded of={loaded}>{({ organization }) => <Profile of={organization} />}</Loaded>
      {own && <Consortia organizationId={organizationId} />}
      {loaded.data?.organization.kind === 'LIBRARY' && <BackToLibrary libraryId={organizationId} />}
    </Page>
  );
}

function Profile({ of }: { of: Organization }) {
  const words = useText();
  const { t } = words;
  const tell = useTell();
  const [editing, setEditing] = useState(false);
  const confirm = useConfirm({ libraryId: of.id, version: of.version });
  const acts = of.viewerCan.includes('amend');
  if (editing) {
    const done = (saved: boolean) => {
      setEditing(false);
      if (saved) tell(t('libraries.saved'));
    };
    return <ProfileForm key={of.version} organization={of} onDone={done} />;
  }
  return (
    <>
      <FactList
        facts={factsOf(of, words)}
        unconfirmed={of.unconfirmed}
        surveyYear={of.surveyYear}
        onConfirm={acts ? (fields) => void confirm(fields) : null}
      />
      {acts && (
        <div className={styles.row}>
          {of.unconfirmed.length > 0 && (
            <Button tone="primary" onClick={() => void confirm(null)}>
              {t('libraries.confirm_all', { count: of.unconfirmed.length })}
            </Button>
          )}
          <Button onClick={() => setEditing(true)}>{t('libraries.edit')}</Button>
        </div>
      )}
    </>
  );
}

type Words = ReturnType<typeof useText>;

function factsOf({ name, mail, phone, website, fiscalYearStart }: Organization, { t, language }: Words) {
  const values = {
    name,
    mail: mail && <a href={`mailto:${mail}`}>{mail}</a>,
    phone: phone && <a href={`tel:${phone}`}>{phoneWords(phone)}</a>,
    website: website && (
      <a href={webAddress(website)} rel="noreferrer">
        {website}
      </a>
    ),
    fiscalYearStart: yearStartWords(fiscalYearStart, language),
  };
  const known: readonly string[] = profileFacts;
  return Object.entries(values).map(([key, value]) => ({
    key,
    label: t(`libraries.fact.${key}`),
    value,
    fields: known.includes(key) ? [key] : [],
  }));
}
