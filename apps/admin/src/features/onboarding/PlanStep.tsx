import { useNavigate } from '@tanstack/react-router';
import type { ImportPlannedQuery } from '../../gql/graphql.js';
import { inAddress } from '../../lib/address/in-address.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { blocking, formProblems, readRefusals, refusalText } from '../../lib/refusals/problems.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Section } from '../../ui/page/Page.js';
import { useState } from 'react';
import styles from './Onboarding.module.css';
import { PlannedLibraries } from './PlannedLibraries.js';
import { ImportLibraries, ImportPlanned } from './survey.graphql.js';

type Plan = ImportPlannedQuery['importPlan'];

/** What would be written, before it is. */
export function PlanStep({ checkId, keys }: { checkId: string; keys: string[] }) {
  const { t } = useText();
  const loaded = useLoad(ImportPlanned, { checkId, chosenKeys: keys });
  return (
    <Loaded of={loaded} denied={t('onboarding.check.gone')} rows={8}>
      {({ importPlan }) => <Planned checkId={checkId} plan={importPlan} />}
    </Loaded>
  );
}

function Planned({ checkId, plan }: { checkId: string; plan: Plan }) {
  const speech = useText();
  const { t } = speech;
  const navigate = useNavigate();
  const [bring, busy] = useSave(ImportLibraries);
  const [faults, setFaults] = useState<string[]>([]);
  const refusals = readRefusals(plan.refusals);
  const left = blocking(refusals);
  const run = async () => {
    const chosenKeys = plan.libraries.map(({ fscsKey }) => fscsKey);
    const { data, problem } = await bring({ input: { checkId, chosenKeys } });
    if (problem) return setFaults(formProblems(problem, speech).map(({ message }) => message));
    const batch = data.importLibraries.batch?.id;
    if (batch) await navigate({ to: '.', search: inAddress({ step: 'done', batch, keys: undefined }) });
  };
  return (
    <>
      <Summary plan={plan} />
      {refusals.map((refusal) => (
        <Note
          key={`${refusal.code} ${refusal.path.join(' ')}`}
          tone={left.includes(refusal) ? 'warn' : 'info'}
        >
          {`${refusalText(refusal, speech)}${refusal.params?.name ? `: ${refusal.params.name}` : ''}`}
        </Note>
      ))}
      <PlannedLibraries libraries={plan.libraries} />
      <div role="alert">{faults.length > 0 && <Note tone="danger">{faults.join('. ')}</Note>}</div>
      <div className={styles.row}>
        {plan.changes > 0 && (
          <Button tone="primary" busy={busy} onClick={() => void run()}>
            {buttonWords(plan, t)}
          </Button>
        )}
        <LinkButton to="." search={inAddress({ step: 'choose' })}>
          {t('onboarding.plan.back')}
        </LinkButton>
      </div>
    </>
  );
}

const countOf = ({ counts }: Plan, state: string) =>
  counts.find((count) => count.state === state) ?? { libraries: 0, outlets: 0 };

/** "Add 14 now", "Update 3 now" where nothing is new, or both. */
function buttonWords(plan: Plan, t: ReturnType<typeof useText>['t']): string {
  const added = plan.libraries.filter(({ libraryId }) => !libraryId).length;
  const updated = plan.libraries.filter(changesSomething).length;
  if (added === 0) return t('onboarding.plan.update', { count: updated });
  return updated === 0
    ? t('onboarding.plan.add', { count: added })
    : t('onboarding.plan.add_update', { added, updated });
}

/** A library that is here already and of which something would be written. */
const changesSomething = ({ libraryId, states, branches }: Plan['libraries'][number]) =>
  libraryId != null &&
  (!states.includes('UNCHANGED') ||
    branches.some((branch) => !branch.states.includes('UNCHANGED') && !branch.leftToLibrary));

function Summary({ plan }: { plan: Plan }) {
  const { t } = useText();
  const added = countOf(plan, 'NEW');
  const told = (['RENAMED', 'MOVED', 'CHANGED', 'GONE', 'KEPT', 'UNCHANGED'] as const).flatMap((state) => {
    const { libraries, outlets } = countOf(plan, state);
    return libraries + outlets > 0 ? [t(`onboarding.plan.${state}`, { libraries, outlets })] : [];
  });
  return (
    <Section title={t('onboarding.plan.title', { year: String(plan.surveyYear ?? '') })}>
      <Note tone={plan.changes > 0 ? 'info' : 'ok'}>
        {plan.changes === 0
          ? t('onboarding.plan.nothing')
          : t('onboarding.plan.ready', {
              libraries: added.libraries,
              outlets: added.outlets,
              changes: plan.changes,
            })}
      </Note>
      {told.length > 0 && (
        <ul className={styles.facts}>
          {told.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {plan.leftToLibraries > 0 && (
        <Note tone="info">{t('onboarding.plan.left', { count: plan.leftToLibraries })}</Note>
      )}
    </Section>
  );
}
