import { useText } from '../../lib/i18n/use-text.js';
import type { Shut } from '../../lib/session/rest.js';

const known = [
  'WRONG_CREDENTIALS',
  'TOO_MANY_TRIES',
  'ENDED',
  'WEAK_PASSWORD',
  'ACCOUNT_EXISTS',
  'LINK_UNKNOWN',
  'LINK_ACCEPTED',
  'LINK_USED',
  'LINK_EXPIRED',
  'LINK_REVOKED',
  'BAD_USER_INPUT',
  'OFFLINE',
] as const;

const isKnown = (code: string): code is (typeof known)[number] => known.some((each) => each === code);

/** Why a door stayed shut, in words; a wait is told in whole minutes, a link that is not open says why. */
export function useShutText(): (shut: Shut) => string {
  const { t } = useText();
  return ({ code, state, retryAfterSeconds = 60 }) => {
    const word = state ? `LINK_${state}` : code;
    const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
    return isKnown(word) ? t(`access.shut.${word}`, { minutes }) : t('access.shut.other');
  };
}

/** The same for a form: a weak password stands at its field, everything else on top. */
export function useShutFaults(): (shut: Shut) => { field?: string; message: string }[] {
  const shutText = useShutText();
  return (shut) => [
    { field: shut.code === 'WEAK_PASSWORD' ? 'password' : undefined, message: shutText(shut) },
  ];
}
