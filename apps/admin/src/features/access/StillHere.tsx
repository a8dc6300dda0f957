import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { idleNow } from '../../lib/session/contact.js';
import { ask } from '../../lib/session/rest.js';
import { sessionEnded } from '../../lib/session/session-store.js';
import { Button } from '../../ui/Button.js';

const Dialog = lazy(() =>
  import('../../ui/overlay/Dialog.js').then((module) => ({ default: module.Dialog })),
);

async function stay(): Promise<void> {
  const answer = await ask('GET', '/auth/session');
  if (!answer.ok && answer.status === 401) sessionEnded();
}

/**
 * Two minutes before a session ends for lack of use, asks whether the person is still here. Somebody who writes for
 * long without saving is here: that keeps the session alive by itself.
 */
export function StillHere() {
  const { t } = useText();
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    const look = () => {
      const idle = idleNow();
      setAsked(idle === 'WARN');
      if (idle === 'OVER') sessionEnded();
    };
    const busy = () => {
      if (idleNow() === 'KEEP') void stay();
    };
    const timer = setInterval(look, 10_000);
    addEventListener('keydown', busy);
    addEventListener('pointerdown', busy);
    return () => {
      clearInterval(timer);
      removeEventListener('keydown', busy);
      removeEventListener('pointerdown', busy);
    };
  }, []);

  if (!asked) return null;
  const answer = () => {
    setAsked(false);
    void stay();
  };
  return (
    <Suspense>
      <Dialog
        opened
        mustAnswer
        title={t('access.still_here.title')}
        onClose={answer}
        actions={
          <Button tone="primary" onClick={answer}>
            {t('access.still_here.stay')}
          </Button>
        }
      >
        <p>{t('access.still_here.why')}</p>
      </Dialog>
    </Suspense>
  );
}
