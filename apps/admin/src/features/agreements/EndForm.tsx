import { checkEnding } from '@mutuality/domain/agreements';
import { useState } from 'react';
import { dateWords, minutesWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { DayField } from '../../ui/form/WhenField.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import type { WhatStopsQuery } from '../../gql/graphql.js';
import type { AgreementFile } from './agreement.js';
import { EndAgreement, WhatStops } from './agreements.graphql.js';
import styles from './Agreements.module.css';

interface EndFormProps {
  agreement: AgreementFile;
  onDone: (told: string) => void;
  onCancel: () => void;
}

/** Ending in two steps: the last day, then what stops with it, and only then the button that ends. */
export function EndForm({ agreement, onDone, onCancel }: EndFormProps) {
  const speech = useText();
  const { t } = speech;
  const [lastDay, setLastDay] = useState<string | null>(null);
  const first = agreement.startsOn > agreement.today ? agreement.startsOn : agreement.today;
  const form = useDraft({ endedOn: first });
  if (lastDay) {
    return <Stops agreement={agreement} lastDay={lastDay} onDone={onDone} onBack={() => setLastDay(null)} />;
  }
  const days = { ...agreement, endedOn: agreement.endedOn ?? null };
  return (
    <Form
      form={form}
      submit={t('agreements.end.look')}
      aside={<Button onClick={onCancel}>{t('agreements.cancel')}</Button>}
      check={({ endedOn }) =>
        refusalProblems(checkEnding(days, agreement.state, endedOn, agreement.today), speech)
      }
      onSubmit={({ endedOn }) => setLastDay(endedOn)}
    >
      <DayField
        name="endedOn"
        label={t('agreements.end.day')}
        hint={t('agreements.end.day.hint')}
        min={first}
        max={agreement.lastDay}
      />
    </Form>
  );
}

function Stops({
  agreement,
  lastDay,
  onDone,
  onBack,
}: {
  agreement: AgreementFile;
  lastDay: string;
  onDone: (told: string) => void;
  onBack: () => void;
}) {
  const speech = useText();
  const { t, language } = speech;
  const stops = useLoad(WhatStops, { id: agreement.id, lastDay });
  const [end, ending] = useSave(EndAgreement);
  const [reason, setReason] = useState<string | null>(null);
  const day = dateWords(lastDay, language);
  return (
    <div className={styles.stack}>
      <Loaded of={stops}>{(data) => <StopsAt ending={data.agreementEnding} />}</Loaded>
      <div role="alert">{reason && <Note tone="danger">{reason}</Note>}</div>
      <div className={styles.buttons}>
        <Button
          tone="danger"
          busy={ending || !stops.data}
          onClick={async () => {
            const { problem } = await end({ id: agreement.id, lastDay });
            if (problem) setReason(formProblems(problem, speech)[0]?.message ?? null);
            else onDone(t('agreements.end.done', { day }));
          }}
        >
          {t('agreements.end.save', { day })}
        </Button>
        <Button onClick={onBack}>{t('agreements.end.back')}</Button>
      </div>
    </div>
  );
}

/** What ends at each place, and what stays. */
function StopsAt({ ending }: { ending: WhatStopsQuery['agreementEnding'] }) {
  const { t, language } = useText();
  return (
    <>
      <h4 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('agreements.end.stops')}
      </h4>
      <ul>
        {ending.branches.map((branch) => (
          <li key={branch.branchId}>
            {t('agreements.end.at', {
              place: branch.name,
              shifts: branch.shifts,
              hours: minutesWords(branch.minutes),
              navigators: branch.navigators,
            })}
          </li>
        ))}
        {ending.patterns > 0 && <li>{t('agreements.end.patterns', { patterns: ending.patterns })}</li>}
      </ul>
      <p>{t('agreements.end.access', { day: dateWords(ending.lastDay, language) })}</p>
      <p>{t('agreements.end.stays', { day: dateWords(ending.settleUntil, language) })}</p>
    </>
  );
}
