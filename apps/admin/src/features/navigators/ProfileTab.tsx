import { useState } from 'react';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Section } from '../../ui/page/Page.js';
import { StatusLine, useTell } from '../../ui/page/StatusLine.js';
import type { NoteTone } from '../../ui/page/Note.js';
import { type FullFile, may } from './file.js';
import { AmendNavigator, InviteNavigator } from './navigators.graphql.js';
import { checkProfile, type ProfileDraft, ProfileFields, profileInput } from './ProfileFields.js';
import { hoursText, textOrNull } from './words.js';

/** Name, languages, hours and days; and whether the person signs in. */
export function ProfileTab({ file }: { file: FullFile }) {
  const { t } = useText();
  return (
    <>
      <Section title={t('navigators.account')}>
        <Account file={file} />
      </Section>
      <Section title={t('navigators.tab.profile')}>
        <Profile key={file.version} file={file} />
      </Section>
    </>
  );
}

function Profile({ file }: { file: FullFile }) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [save] = useSave(AmendNavigator);
  const form = useDraft<ProfileDraft>({
    name: file.name,
    mail: file.mail ?? '',
    phone: file.phone ?? '',
    languages: file.languages,
    weeklyTargetMinutes: hoursText(file.weeklyTargetMinutes),
    startsOn: file.startsOn,
    endsOn: file.endsOn ?? '',
  });
  return (
    <Form
      form={form}
      submit={t('navigators.profile.save')}
      check={(draft) => refusalProblems(checkProfile(draft), speech)}
      onSubmit={async (draft) => {
        const { id, version } = file;
        const input = { id, version, ...profileInput(draft), endsOn: textOrNull(draft.endsOn) };
        const { problem } = await save({ input });
        if (problem) return formProblems(problem, speech);
        tell(t('navigators.profile.saved'));
      }}
    >
      <ProfileFields languages={file.languages} leaving />
    </Form>
  );
}

function Account({ file }: { file: FullFile }) {
  const speech = useText();
  const { t, language } = speech;
  const [told, setTold] = useState<{ message: string; tone: NoteTone } | null>(null);
  const [invite, busy] = useSave(InviteNavigator);
  const send = async () => {
    const { problem } = await invite({ id: file.id, language });
    const [first] = problem ? formProblems(problem, speech) : [];
    setTold(
      first
        ? { message: first.message, tone: 'danger' }
        : { message: t('navigators.invited', { mail: file.mail ?? '' }), tone: 'ok' },
    );
  };
  return (
    <>
      <p>{t(`navigators.account.${file.account}.long`)}</p>
      {may(file, 'navigator.invite') &&
        (file.mail ? (
          <Button busy={busy} onClick={() => void send()}>
            {file.account === 'INVITED' ? t('navigators.invite.again') : t('navigators.invite')}
          </Button>
        ) : (
          <p>{t('navigators.invite.no_mail')}</p>
        ))}
      <StatusLine tone={told?.tone}>{told?.message}</StatusLine>
    </>
  );
}
