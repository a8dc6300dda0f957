import { useText } from '../../lib/i18n/use-text.js';
import type { Session } from '../../lib/session/session.js';
import { SignOutButton } from './SignOutButton.js';
import { Page } from '../../ui/page/Page.js';
import { AffiliationList } from './AffiliationList.js';

/** As what and where one wants to work now; asked after sign-in when there is more than one answer. */
export function ChoosePage({ session }: { session: Session }) {
  const { t } = useText();
  const none = session.affiliations.length === 0;
  return (
    <Page
      title={none ? t('access.choose.none.title') : t('access.choose.title')}
      lead={none ? t('access.choose.none.lead') : t('access.choose.lead')}
      narrow
    >
      <AffiliationList affiliations={session.affiliations} />
      <SignOutButton />
    </Page>
  );
}

/** A link that belongs to another affiliation than this person's: the same page under one's own, or another account. */
export function SwitchPage({ session, path }: { session: Session; path: string }) {
  const { t } = useText();
  return (
    <Page title={t('access.switch.title')} lead={t('access.switch.lead', { name: session.user.name })} narrow>
      <AffiliationList affiliations={session.affiliations} path={path} />
      <p>{t('access.switch.other')}</p>
      <SignOutButton />
    </Page>
  );
}
