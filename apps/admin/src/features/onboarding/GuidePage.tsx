import { useText } from '../../lib/i18n/use-text.js';
import { Page, Section } from '../../ui/page/Page.js';
import styles from './Onboarding.module.css';

const steps = ['libraries', 'partner', 'agreement', 'people', 'ready', 'plan', 'first'] as const;
const habits = ['neutral', 'anonymous', 'choice', 'care'] as const;

/** How a program starts, in plain words, for whoever begins one. */
export function GuidePage() {
  const { t } = useText();
  return (
    <Page title={t('onboarding.guide')} lead={t('onboarding.guide.lead')} narrow>
      <ol className={styles.guide}>
        {steps.map((step) => (
          <li key={step}>
            <strong>{t(`onboarding.guide.${step}`)}</strong>
            <p>{t(`onboarding.guide.${step}.how`)}</p>
          </li>
        ))}
      </ol>
      <Section title={t('onboarding.guide.habits')}>
        <ul className={styles.guide}>
          {habits.map((habit) => (
            <li key={habit}>{t(`onboarding.guide.habit.${habit}`)}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
