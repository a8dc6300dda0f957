import type { SignatureParty } from '@mutuality/domain/agreements';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { confirmPassword } from '../../lib/session/session-store.js';
import { Button } from '../../ui/Button.js';
import { CheckField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { PasswordField, TextField } from '../../ui/form/TextField.js';
import { DayField } from '../../ui/form/WhenField.js';
import { type AgreementFile, nameOf } from './agreement.js';
import { SignAgreement } from './agreements.graphql.js';

/** What the form of one of a side's acts is given. */
export interface ActProps {
  agreement: AgreementFile;
  side: SignatureParty;
  /** Closes the form; with words when it was done. */
  onDone: (told: string) => void;
  onCancel: () => void;
}

const answers: Record<string, string> = {
  WRONG_CREDENTIALS: 'agreements.sign.wrong_password',
  TOO_MANY_TRIES: 'agreements.sign.too_many_tries',
};

/** Signing: name and office typed, the password entered once more. */
export function SignForm({ agreement, side, onDone, onCancel }: ActProps) {
  const speech = useText();
  const { t } = speech;
  const { session } = useAffiliation();
  const [sign] = useSave(SignAgreement);
  const organization = nameOf(agreement, side);
  const form = useDraft({
    signedName: session.user.name,
    signedOffice: '',
    boardDate: '',
    password: '',
    agreed: false,
  });
  return (
    <Form
      form={form}
      submit={t('agreements.sign.save', { organization })}
      aside={<Button onClick={onCancel}>{t('agreements.cancel')}</Button>}
      onSubmit={async ({ signedName, signedOffice, boardDate, password }) => {
        const confirmed = await confirmPassword(password);
        if (!confirmed.ok) {
          const words = answers[confirmed.shut.code] ?? 'agreements.sign.no_answer';
          return [{ field: 'password', message: t(words) }];
        }
        const { id: agreementId, termsVersion } = agreement;
        const signer = { signedName, signedOffice, boardDate: boardDate || null };
        const { problem } = await sign({ input: { agreementId, termsVersion, ...signer } });
        if (problem) return formProblems(problem, speech);
        onDone(t('agreements.signed'));
      }}
    >
      <TextField name="signedName" autoComplete="name" label={t('agreements.sign.name')} />
      <TextField
        name="signedOffice"
        autoComplete="organization-title"
        label={t('agreements.sign.office')}
        hint={t('agreements.sign.office.hint')}
      />
      <DayField
        name="boardDate"
        label={t('agreements.sign.board_date')}
        hint={t('agreements.sign.board_date.hint')}
        max={agreement.today}
        optional
      />
      <PasswordField
        name="password"
        label={t('agreements.sign.password')}
        hint={t('agreements.sign.password.hint')}
      />
      <CheckField
        name="agreed"
        label={t('agreements.sign.agreed', { organization })}
        mustBe={t('agreements.sign.agreed.missing')}
      />
    </Form>
  );
}
