import { IconArrowLeft } from '@tabler/icons-react';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';

/** The way from a page of planning back to the week board. */
export function BackToBoard() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  return (
    <LinkButton
      to="/a/$affiliationId"
      params={{ affiliationId: affiliation.id }}
      icon={<IconArrowLeft size={20} aria-hidden="true" />}
    >
      {t('scheduling.back')}
    </LinkButton>
  );
}
