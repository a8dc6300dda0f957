import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { inAddress } from '../../lib/address/in-address.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { Note } from '../../ui/page/Note.js';
import styles from './Onboarding.module.css';

/** Goes on to the plan with the chosen libraries; says so when there is none. */
export function PlanButton({ keys }: { keys: readonly string[] }) {
  const { t } = useText();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const go = () => {
    setAsked(true);
    if (keys.length > 0)
      void navigate({ to: '.', search: inAddress({ step: 'plan', keys: keys.join('.') }) });
  };
  return (
    <>
      <div role="alert">
        {asked && keys.length === 0 && <Note tone="danger">{t('refusal.onboarding.nothing_chosen')}</Note>}
      </div>
      <div className={styles.row}>
        <Button tone="primary" onClick={go}>
          {t('onboarding.choose.plan', { count: keys.length })}
        </Button>
      </div>
    </>
  );
}
