import { useText } from '../../lib/i18n/use-text.js';
import type { Shut } from '../../lib/session/rest.js';

const known = [
  'WRONG_CREDENTIALS',
  'TOO_MANY_TRIES',
  'ENDED',
  'WEAK_PASSWORD',
  'ACCOUNT_EXISTS',
  'UNKNOWN_LINK',
  'LINK_ACCEPTED',
  'LINK_USED',
  'LINK_EXPIRED',
  'LINK_REVOKED',
  'BAD_USER_INPUT',
  'OFFLINE',
] as const;

const isKnown = (code: string): code is (typeof known)[number] => known.some((each) => each === code);

/** Why a door stayed shut, in words; a wait is told in whole minutes. */
export function useShutText(): (shut: Shut) => string {
  const { t } = useText();
  return ({ code, retryAfterSeconds = 60 }) =>
    isKnown(code)
      ? t(`access.shut.${code}`, { minutes: Math.max(1, Math.ceil(retryAfterSeconds / 60)) })
      : t('access.shut.other');
}
