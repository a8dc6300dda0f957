import { type BranchRequirement, certifiedOn, missingClearances } from '@mutuality/domain/navigators';
import { dateWords } from '../../lib/dates/words.js';
import type { useText } from '../../lib/i18n/use-text.js';
import type { Certificate, ClearanceFacts } from './file.js';
import { clearanceWords } from './words.js';

interface Placed {
  startsOn: string;
  requirements: readonly Omit<BranchRequirement, 'branchId'>[];
}

/** What is said after a person was placed: that hours can be planned, or what is missing on the first day there, and who sees to it. */
export function placedWords(
  {
    certifications,
    clearances,
  }: { certifications: readonly Certificate[]; clearances: readonly ClearanceFacts[] },
  { startsOn, requirements }: Placed,
  speech: ReturnType<typeof useText>,
): string {
  const { t, language } = speech;
  const required = requirements.map((each) => ({ ...each, branchId: '' }));
  const known = clearances.map((each) => ({ ...each, metUntil: each.metUntil ?? null }));
  const missing = missingClearances(required, known, startsOn);
  const dates = certifications.map(({ issuedOn, firstInvalidDay, renewalSentOn, probationFrom }) => ({
    issuedOn,
    firstInvalidDay: firstInvalidDay ?? null,
    renewalSentOn: renewalSentOn ?? null,
    probationFrom: probationFrom ?? null,
  }));
  const certified = certifiedOn(dates, startsOn);
  if (missing.length === 0 && certified) return t('navigators.placed');
  const what = new Intl.ListFormat(language).format(missing.map((each) => clearanceWords(each, speech)));
  return [
    t('navigators.placed.only'),
    ...(missing.length > 0 ? [t('navigators.placed.missing', { what })] : []),
    ...(certified ? [] : [t('navigators.placed.uncertified', { day: dateWords(startsOn, language) })]),
  ].join(' ');
}
