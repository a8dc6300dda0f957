import { checkProfile, phoneWords, readPhone } from '@mutuality/domain/organizations';
import type { LibraryProfileQuery } from '../../gql/graphql.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { AmendOrganization } from './libraries.graphql.js';
import { textOrNull, yearStarts, yearStartWords } from './words.js';

export interface ProfileValues {
  name: string;
  mail: string;
  phone: string;
  website: string;
  fiscalYearStart: string;
}

/** What is typed, as it is kept. */
export const profileOf = (draft: ProfileValues) => ({
  name: draft.name,
  mail: textOrNull(draft.mail),
  phone: readPhone(draft.phone),
  website: textOrNull(draft.website),
  fiscalYearStart: draft.fiscalYearStart,
});

interface ProfileFormProps {
  organization: LibraryProfileQuery['organization'];
  onDone: (saved: boolean) => void;
}

export function ProfileForm({ organization, onDone }: ProfileFormProps) {
  const speech = useText();
  const { t } = speech;
  const [amend] = useSave(AmendOrganization);
  const { id: organizationId, version, name, mail, phone, website, fiscalYearStart } = organization;
  const form = useDraft<ProfileValues>({
    ...{ name, fiscalYearStart, mail: mail ?? '', website: website ?? '' },
    phone: phone ? phoneWords(phone) : '',
  });
  return (
    <Form
      form={form}
      submit={t('libraries.save')}
      aside={<Button onClick={() => onDone(false)}>{t('libraries.cancel')}</Button>}
      check={(draft) => refusalProblems(checkProfile(profileOf(draft)), speech)}
      onSubmit={async (draft) => {
        const { problem } = await amend({ input: { organizationId, version, ...profileOf(draft) } });
        if (problem) return formProblems(problem, speech);
        onDone(true);
      }}
    >
      <ProfileFields fiscalYearStart={fiscalYearStart} />
    </Form>
  );
}

/** The same questions for a new organisation and for one that is here. */
export function ProfileFields({ fiscalYearStart }: { fiscalYearStart?: string }) {
  const { t, language } = useText();
  return (
    <>
      <TextField name="name" label={t('libraries.fact.name')} maxLength={200} />
      <TextField
        name="mail"
        type="email"
        label={t('libraries.fact.mail')}
        hint={t('libraries.mail.hint')}
        autoComplete="off"
        optional
      />
      <TextField
        name="phone"
        type="tel"
        label={t('libraries.fact.phone')}
        length="medium"
        autoComplete="off"
        optional
      />
      <TextField name="website" type="url" label={t('libraries.fact.website')} autoComplete="off" optional />
      <SelectField
        name="fiscalYearStart"
        label={t('libraries.fact.fiscalYearStart')}
        length="medium"
        options={yearStarts(fiscalYearStart).map((value) => ({
          value,
          label: yearStartWords(value, language),
        }))}
      />
    </>
  );
}
