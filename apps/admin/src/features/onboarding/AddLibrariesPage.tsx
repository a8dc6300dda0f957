import { Link } from '@tanstack/react-router';
import { inAddress } from '../../lib/address/in-address.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Page } from '../../ui/page/Page.js';
import { type AddSearch, addSteps, type AddStep, keysOf } from './add-search.js';
import { CheckStep } from './CheckStep.js';
import { ChooseStep } from './ChooseStep.js';
import { DoneStep } from './DoneStep.js';
import { FileStep } from './FileStep.js';
import styles from './Onboarding.module.css';
import { PlanStep } from './PlanStep.js';

/** From the national survey's file to libraries: nothing is written before the last step, and it can be taken back (S2, F-7). */
export function AddLibrariesPage({ search }: { search: AddSearch }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const step = stepOf(search);
  return (
    <Page
      title={t('onboarding.add')}
      tabTitle={`${t(`onboarding.step.${step}`)}: ${t('onboarding.add')}`}
      lead={step === 'done' ? undefined : t('onboarding.add.lead')}
      action={
        step === 'file' && (
          <LinkButton to="/a/$affiliationId/libraries/new" params={{ affiliationId: affiliation.id }}>
            {t('onboarding.by_hand')}
          </LinkButton>
        )
      }
    >
      <Steps current={step} search={search} />
      <Step step={step} search={search} />
    </Page>
  );
}

/** The step that the address can stand for: without a file there is nothing to check. */
function stepOf(search: AddSearch): AddStep {
  const { step = 'file', check, batch } = search;
  if (step === 'done') return batch ? 'done' : 'file';
  if (!check) return 'file';
  return step === 'plan' && keysOf(search).length === 0 ? 'choose' : step;
}

function Step({ step, search }: { step: AddStep; search: AddSearch }) {
  const checkId = search.check ?? '';
  switch (step) {
    case 'file':
      return <FileStep />;
    case 'check':
      return <CheckStep checkId={checkId} />;
    case 'choose':
      return <ChooseStep checkId={checkId} search={search} />;
    case 'plan':
      return <PlanStep checkId={checkId} keys={keysOf(search)} />;
    case 'done':
      return <DoneStep batchId={search.batch ?? ''} />;
  }
}

/** Where one is; what is behind can be gone back to. */
function Steps({ current, search }: { current: AddStep; search: AddSearch }) {
  const { t } = useText();
  const at = addSteps.indexOf(current);
  return (
    <nav aria-label={t('onboarding.steps')}>
      <ol className={styles.steps}>
        {addSteps.map((step, index) => (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            {index + 1}.{' '}
            {index < at && current !== 'done' && (step === 'file' || search.check) ? (
              <Link to="." search={inAddress({ step })}>
                {t(`onboarding.step.${step}`)}
              </Link>
            ) : (
              t(`onboarding.step.${step}`)
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
