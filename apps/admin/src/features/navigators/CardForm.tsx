import { checkCard } from '@mutuality/domain/navigators';
import { useWatch } from 'react-hook-form';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { CheckListField, RadioField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import type { OwnFileFacts } from './file.js';
import { ChooseCard } from './navigators.graphql.js';
import styles from './Navigators.module.css';
import { languageOptions, languageWords, textOrNull } from './words.js';

interface Draft {
  cardShown: 'yes' | 'no';
  publicName: string;
  languages: string[];
}

const choice = ({ cardShown, publicName, languages }: Draft) => ({
  cardShown: cardShown === 'yes',
  publicName: textOrNull(publicName),
  languages,
});

/** What branches see of me: my choice alone. */
export function CardForm({ file, onSaved }: { file: OwnFileFacts; onSaved: () => void }) {
  const speech = useText();
  const { t } = speech;
  const [choose] = useSave(ChooseCard);
  const form = useDraft<Draft>({
    cardShown: file.cardShown ? 'yes' : 'no',
    publicName: file.publicName ?? '',
    languages: file.languages,
  });
  const draft = useWatch({ control: form.control }) as Draft;
  const shown = draft.cardShown === 'yes';
  const name = shown && textOrNull(draft.publicName);
  const spoken = draft.languages.map((code) => languageWords(code, speech)).join(', ');
  return (
    <Form
      form={form}
      submit={t('navigators.card.save')}
      check={(typed) => refusalProblems(checkCard(choice(typed)), speech)}
      onSubmit={async (typed) => {
        const { problem } = await choose({ input: { version: file.version, ...choice(typed) } });
        if (problem) return formProblems(problem, speech);
        onSaved();
      }}
    >
      <RadioField
        name="cardShown"
        label={t('navigators.card.shown')}
        hint={t('navigators.card.shown.hint')}
        options={[
          { value: 'no', label: t('navigators.card.no') },
          { value: 'yes', label: t('navigators.card.yes') },
        ]}
      />
      {shown && (
        <TextField
          name="publicName"
          label={t('navigators.card.name')}
          hint={t('navigators.card.name.hint')}
          maxLength={60}
        />
      )}
      <div className={styles.columns}>
        <CheckListField
          name="languages"
          label={t('navigators.card.languages')}
          options={languageOptions(file.languages, speech)}
          optional
        />
      </div>
      <div className={styles.preview} role="status">
        <p className={styles.muted}>{t('navigators.card.preview')}</p>
        <p>
          <strong>{name || t('navigators.card.nameless')}</strong>
          {spoken && <> · {spoken}</>}
        </p>
      </div>
    </Form>
  );
}
