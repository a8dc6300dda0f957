import type { Refusal } from '@mutuality/domain/refusals';
import { useEffect, useState } from 'react';
import { dateWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { refusalProblems } from '../../lib/refusals/problems.js';
import type { Answer, Shut } from '../../lib/session/rest.js';
import { Button } from '../../ui/Button.js';
import { CheckField } from '../../ui/form/ChoiceField.js';
import { Form, type FormFault } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { Note } from '../../ui/page/Note.js';
import { Page, Section } from '../../ui/page/Page.js';
import { nameOf } from './agreement.js';
import styles from './Agreements.module.css';
import { Clauses } from './Clauses.js';
import { renewSigningLink, signByLink, type SigningSeen } from './signing-link.js';
import { Summary } from './Summary.js';

interface SigningPageProps {
  token: string;
  seen: Answer<SigningSeen>;
}

/** For a signer without an account: the terms in short, the clauses, and one button that signs. */
export function SigningPage({ token, seen }: SigningPageProps) {
  const { t } = useText();
  const [signed, setSigned] = useState(false);
  if (!seen.ok) {
    const offline = seen.shut.code === 'OFFLINE' || seen.shut.code === 'INTERNAL';
    return <Shut words={t(offline ? 'agreements.door.offline' : 'agreements.door.unknown')} />;
  }
  const { value } = seen;
  if (signed) return <Thanks organization={nameOf(value, value.party)} />;
  if (value.state === 'EXPIRED') return <Expired token={token} sentBy={value.sentBy} />;
  if (!value.terms) return <Shut words={t(`agreements.door.${value.state}`, { name: value.sentBy })} />;
  return <Open token={token} seen={value} terms={value.terms} onDone={() => setSigned(true)} />;
}

function Thanks({ organization }: { organization: string }) {
  const { t } = useText();
  useEffect(() => document.querySelector('h1')?.focus(), []);
  return (
    <Page title={t('agreements.door.thanks')} narrow>
      <Note tone="ok">{t('agreements.door.thanks.text', { organization })}</Note>
    </Page>
  );
}

function Shut({ words }: { words: string }) {
  const { t } = useText();
  return (
    <Page title={t('agreements.door.shut')} narrow>
      <Note tone="info">{words}</Note>
    </Page>
  );
}

function Expired({ token, sentBy }: { token: string; sentBy: string }) {
  const { t } = useText();
  const [told, setTold] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  return (
    <Page title={t('agreements.door.shut')} narrow>
      <Note tone="info">{t('agreements.door.EXPIRED', { name: sentBy })}</Note>
      <div>
        <Button
          tone="primary"
          busy={busy}
          onClick={async () => {
            setBusy(true);
            const answer = await renewSigningLink(token);
            setBusy(false);
            setTold(t(answer.ok ? 'agreements.door.renewed' : 'agreements.door.offline'));
          }}
        >
          {t('agreements.door.renew')}
        </Button>
      </div>
      <div role="status">{told && <Note tone="ok">{told}</Note>}</div>
    </Page>
  );
}

interface OpenProps {
  token: string;
  seen: SigningSeen;
  terms: NonNullable<SigningSeen['terms']>;
  onDone: () => void;
}

function Open({ token, seen, terms, onDone }: OpenProps) {
  const speech = useText();
  const { t, language } = speech;
  const organization = nameOf(seen, seen.party);
  const shown = { ...seen, ...terms };
  const form = useDraft({ signedName: seen.name, signedOffice: '', agreed: false });
  return (
    <Page
      title={t('agreements.door.title', { organization })}
      lead={t('agreements.door.lead', { name: seen.sentBy })}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section title={t('agreements.in_short')}>
            <Summary terms={shown} />
          </Section>
          {terms.signatures.map(({ party, signedName, signedOffice, signedOn }) => (
            <p key={party}>
              <strong>{nameOf(seen, party)}</strong>:{' '}
              {t('agreements.signature', {
                name: signedName,
                office: signedOffice,
                day: dateWords(signedOn, language),
              })}
            </p>
          ))}
        </div>
        <div className={styles.column}>
          <Section title={t('agreements.clauses')}>
            <Clauses terms={shown} />
          </Section>
          <Section title={t('agreements.sign')}>
            <Form
              form={form}
              submit={t('agreements.sign.save', { organization })}
              onSubmit={async ({ signedName, signedOffice }) => {
                const { termsVersion } = terms;
                const answer = await signByLink(token, {
                  termsVersion,
                  name: signedName,
                  office: signedOffice,
                });
                if (!answer.ok) return faultsOf(answer.shut);
                onDone();
              }}
            >
              <TextField name="signedName" autoComplete="name" label={t('agreements.sign.name')} />
              <TextField
                name="signedOffice"
                autoComplete="organization-title"
                label={t('agreements.sign.office')}
                hint={t('agreements.sign.office.hint')}
              />
              <CheckField
                name="agreed"
                label={t('agreements.sign.agreed', { organization })}
                mustBe={t('agreements.sign.agreed.missing')}
              />
            </Form>
          </Section>
        </div>
      </div>
    </Page>
  );

  function faultsOf(shut: Shut & { refusals?: Refusal[] }): FormFault[] {
    if (shut.code === 'REFUSED') return refusalProblems(shut.refusals ?? [], speech);
    if (shut.code === 'CONFLICT') return [{ message: t('agreements.door.changed') }];
    if (shut.code === 'ENDED') return [{ message: t('agreements.door.over') }];
    return [{ message: t('agreements.door.offline') }];
  }
}
