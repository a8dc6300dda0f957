import { useText } from '../../lib/i18n/use-text.js';
import type { Affiliation, Session } from '../../lib/session/session.js';
import { SignOutButton } from './SignOutButton.js';
import { LinkButton } from '../../ui/Button.js';
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

interface SwitchPageProps {
  session: Session;
  /** The page under an affiliation; '' is its first screen. */
  path: string;
  /** One's own affiliations that have such a page. */
  affiliations: readonly Affiliation[];
}

/** A link that belongs to another affiliation than this person's: the same page under one's own, where there is one, or another account. */
export function SwitchPage({ session, path, affiliations }: SwitchPageProps) {
  const { t } = useText();
  const none = affiliations.length === 0;
  return (
    <Page
      title={t('access.switch.title')}
      lead={t(none ? 'access.switch.none' : 'access.switch.lead', { name: session.user.name })}
      action={none ? <LinkButton to="/">{t('access.switch.home')}</LinkButton> : undefined}
      narrow
    >
      <AffiliationList affiliations={affiliations} path={path} />
      <p>{t('access.switch.other')}</p>
      <SignOutButton />
    </Page>
  );
}
