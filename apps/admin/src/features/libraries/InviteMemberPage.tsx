import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { Page } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import { InviteMember } from './membership.graphql.js';

/** A library or recovery organisation that works in Mutuality already is asked to join as well; its own admin decides. */
export function InviteMemberPage() {
  const speech = useText();
  const { t, language } = speech;
  const { affiliation } = useAffiliation();
  const [invite] = useSave(InviteMember);
  const [sent, setSent] = useState('');
  const form = useDraft<{ mail: string; language: string }>({ mail: '', language });
  return (
    <Page title={t('libraries.invite_member')} lead={t('libraries.invite_member.lead')} narrow>
      <Form
        form={form}
        submit={t('libraries.invite_member.send')}
        onSubmit={async (draft) => {
          setSent('');
          const { problem } = await invite({ consortiumId: affiliation.organization.id, ...draft });
          if (problem) return formProblems(problem, speech);
          form.reset();
          setSent(draft.mail);
        }}
      >
        <TextField
          name="mail"
          type="email"
          label={t('libraries.invite_member.mail')}
          hint={t('libraries.invite_member.mail.hint')}
          autoComplete="off"
        />
        <SelectField
          name="language"
          label={t('libraries.invite_member.language')}
          length="medium"
          options={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
        />
      </Form>
      <StatusLine>{sent && t('libraries.invite_member.sent', { mail: sent })}</StatusLine>
      <p>
        <Link to="/a/$affiliationId/partners" params={{ affiliationId: affiliation.id }}>
          {t('libraries.back_to_partners')}
        </Link>
      </p>
    </Page>
  );
}
