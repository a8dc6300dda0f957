import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MembershipOfferedQuery } from '../../gql/graphql.js';
import { dayIn, zoneHere } from '../../lib/dates/weeks.js';
import { dateWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Page, Section } from '../../ui/page/Page.js';
import styles from './Libraries.module.css';
import { AcceptMembership, MembershipOffered } from './membership.graphql.js';

type Offer = MembershipOfferedQuery['membershipOffer'];

/** What another consortium asks, what it will and will not see, and the button that joins it (R9, R15). */
export function JoinPage({ token }: { token: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(MembershipOffered, { token });
  return (
    <Page title={t('libraries.join')} lead={affiliation.organization.name} narrow>
      <Loaded of={loaded} denied={t('libraries.join.unknown')} rows={4}>
        {({ membershipOffer }) => <Offered offer={membershipOffer} token={token} />}
      </Loaded>
    </Page>
  );
}

function Offered({ offer, token }: { offer: Offer; token: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const { consortiumName: consortium, state } = offer;
  const params = { affiliationId: affiliation.id };
  if (state === 'OPEN') return <Open offer={offer} token={token} />;
  return (
    <>
      <Note tone={state === 'MEMBER' ? 'ok' : 'info'}>{t(`libraries.join.${state}`, { consortium })}</Note>
      <p>
        <Link to="/a/$affiliationId/organization" params={params}>
          {t('libraries.join.see_all')}
        </Link>
      </p>
    </>
  );
}

function Open({ offer, token }: { offer: Offer; token: string }) {
  const speech = useText();
  const { t, language } = speech;
  const { affiliation } = useAffiliation();
  const [accept, busy] = useSave(AcceptMembership);
  const [fault, setFault] = useState('');
  const { consortiumName: consortium, invitedByName: name, expiresAt } = offer;
  const organization = affiliation.organization.name;
  const sees = affiliation.organization.kind === 'LIBRARY' ? ['profile', 'week'] : ['contact', 'card'];
  const join = async () => {
    const { problem } = await accept({ token });
    setFault(
      problem
        ? formProblems(problem, speech)
            .map(({ message }) => message)
            .join('. ')
        : '',
    );
  };
  return (
    <>
      <p>{t('libraries.join.asks', { name, consortium, organization })}</p>
      <Section title={t('libraries.join.sees', { consortium })}>
        <List of={[...sees, 'agreements'].map((of) => t(`libraries.join.sees.${of}`))} />
      </Section>
      <Section title={t('libraries.join.never', { consortium })}>
        <List of={['people', 'files', 'other'].map((of) => t(`libraries.join.never.${of}`))} />
      </Section>
      <p className={styles.muted}>
        {t('libraries.join.stays', { day: dateWords(dayIn(zoneHere(), expiresAt), language) })}
      </p>
      <div role="alert">{fault && <Note tone="danger">{fault}</Note>}</div>
      <div className={styles.row}>
        <Button tone="primary" busy={busy} onClick={() => void join()}>
          {t('libraries.join.accept', { organization })}
        </Button>
        <LinkButton to="/a/$affiliationId" params={{ affiliationId: affiliation.id }}>
          {t('libraries.join.later')}
        </LinkButton>
      </div>
    </>
  );
}

const List = ({ of }: { of: readonly string[] }) => (
  <ul className={styles.plain}>
    {of.map((words) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
);
