import { phoneWords } from '@mutuality/domain/organizations';
import type { ReactNode } from 'react';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Page, Section } from '../../ui/page/Page.js';
import { OurContact } from './help.graphql.js';

/** Help for somebody at work: whom to ask, where one can go, what to do when something goes wrong. */
export function HelpPage({ pages }: { pages: ReactNode }) {
  const { t } = useText();
  return (
    <Page title={t('help.title')} lead={t('help.lead')}>
      <Section title={t('help.ask')}>
        <Contact />
      </Section>
      <Section title={t('help.pages')}>{pages}</Section>
      <GoesWrong />
      <Section title={t('help.keys')}>
        <p>{t('help.keys.lead')}</p>
      </Section>
      <RightNow />
    </Page>
  );
}

/** Help before one is at work: about signing in. */
export function HelpAtTheDoor() {
  const { t } = useText();
  return (
    <Page
      title={t('help.title')}
      lead={t('help.lead')}
      action={<LinkButton to="/">{t('help.back')}</LinkButton>}
      narrow
    >
      <Section title={t('help.sign_in')}>
        <p>{t('help.sign_in.account')}</p>
        <p>{t('help.sign_in.tries')}</p>
        <p>{t('help.sign_in.forgotten')}</p>
      </Section>
      <Section title={t('help.ask')}>
        <p>{t('help.ask.anybody')}</p>
      </Section>
      <RightNow />
    </Page>
  );
}

/** The organisation that one works for, as it can be reached. */
function Contact() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(OurContact, { organizationId: affiliation.organization.id });
  return (
    <Loaded of={loaded} rows={2}>
      {({ organization: { name, mail, phone } }) =>
        mail || phone ? (
          <>
            <p>{t('help.ask.organization', { name })}</p>
            {phone && (
              <p>
                {t('help.phone')}: <a href={`tel:${phone}`}>{phoneWords(phone)}</a>
              </p>
            )}
            {mail && (
              <p>
                {t('help.mail')}: <a href={`mailto:${mail}`}>{mail}</a>
              </p>
            )}
          </>
        ) : (
          <p>{t('help.ask.none', { name })}</p>
        )
      }
    </Loaded>
  );
}

function GoesWrong() {
  const { t } = useText();
  return (
    <Section title={t('help.wrong')}>
      <p>{t('help.wrong.load')}</p>
      <p>{t('help.wrong.field')}</p>
      <p>{t('help.wrong.code')}</p>
    </Section>
  );
}

function RightNow() {
  const { t } = useText();
  return (
    <Section title={t('help.crisis')}>
      <p>{t('help.crisis.988')}</p>
      <p>{t('help.crisis.211')}</p>
    </Section>
  );
}
