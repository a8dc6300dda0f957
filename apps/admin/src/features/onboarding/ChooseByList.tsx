import { useState } from 'react';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextArea } from '../../ui/form/TextField.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { StateSelect } from './ChooseByState.js';
import { MatchedLines } from './MatchedLines.js';
import { PastedMembers } from './survey.graphql.js';

interface ChooseByListProps {
  checkId: string;
  states: string[];
  state?: string;
}

/** A list of members as people write it; each line is found in the survey, and near names are asked about. */
export function ChooseByList({ checkId, states, state }: ChooseByListProps) {
  const { t } = useText();
  const [pasted, setPasted] = useState('');
  const form = useDraft({ pasted: '' });
  const loaded = useLoad(PastedMembers, { checkId, pasted, state }, pasted === '');
  return (
    <>
      {states.length > 1 && <StateSelect states={states} state={state} any />}
      <Form form={form} submit={t('onboarding.list.find')} onSubmit={(draft) => setPasted(draft.pasted)}>
        <TextArea
          name="pasted"
          label={t('onboarding.list.paste')}
          hint={t('onboarding.list.hint')}
          rows={8}
        />
      </Form>
      {pasted !== '' && (
        <Loaded of={loaded} rows={6}>
          {({ memberMatches }) => (
            <MatchedLines key={`${pasted} ${memberMatches.length}`} matches={memberMatches} />
          )}
        </Loaded>
      )}
    </>
  );
}
