import { useText } from '../../lib/i18n/use-text.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Page } from '../../ui/page/Page.js';

/** There is no such page, or it is not this person's: the same words for both. */
export function NotFoundPage() {
  const { t } = useText();
  return (
    <Page
      title={t('shell.lost.title')}
      lead={t('shell.lost.lead')}
      action={
        <LinkButton to="/" tone="primary">
          {t('shell.lost.home')}
        </LinkButton>
      }
      narrow
    />
  );
}

/** The role has no business on this page, or no right to it. */
export function DeniedPage() {
  const { t } = useText();
  return (
    <Page
      title={t('shell.denied.title')}
      lead={t('shell.denied.lead')}
      action={<LinkButton to="/">{t('shell.lost.home')}</LinkButton>}
      narrow
    />
  );
}

/** A page broke, or the server cannot be reached: what is safe, and trying again. */
export function BrokenPage({ offline, onRetry }: { offline?: boolean; onRetry: () => void }) {
  const { t } = useText();
  return (
    <Page
      title={offline ? t('shell.offline.title') : t('shell.broken.title')}
      lead={offline ? t('shell.offline.lead') : t('shell.broken.lead')}
      action={
        <Button tone="primary" onClick={onRetry}>
          {t('ui.list.again')}
        </Button>
      }
      narrow
    />
  );
}
