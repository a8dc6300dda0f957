import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';

/** Back to the six tasks of this library; a library's own admin has them under "Our library". */
export function BackToLibrary({ libraryId }: { libraryId: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const params = { affiliationId: affiliation.id };
  return (
    <p>
      {affiliation.organization.id === libraryId ? (
        <Link to="/a/$affiliationId/library" params={params}>
          {t('libraries.back')}
        </Link>
      ) : (
        <Link to="/a/$affiliationId/libraries/$libraryId" params={{ ...params, libraryId }}>
          {t('libraries.back')}
        </Link>
      )}
    </p>
  );
}
