import type { OrganizationKind } from '@mutuality/domain/access';
import type { OnboardingStage, StageState, WaitsFor } from '@mutuality/domain/onboarding';
import type { RefusalCode } from '@mutuality/domain/refusals';
import { dateWords } from '../../lib/dates/words.js';
import type { TextValues } from '../../lib/i18n/use-text.js';
import { refusalText, type Speech } from '../../lib/refusals/problems.js';
import type { BadgeState } from '../../ui/Tag.js';

/** What stands in the way, as the API gives it. */
export interface Block {
  code: string;
  params: TextValues;
  waitsFor: WaitsFor;
  since?: string | null;
}

/** Sentences that would name the only place of a library, which has the library's own name. */
const naming: readonly string[] = [
  'onboarding.place_address_missing',
  'onboarding.places_unconfirmed',
  'onboarding.hours_missing',
  'onboarding.readiness_open',
];

/** What stands in the way, in a sentence; a library of one place is not named twice. */
export const blockWords = (
  { code, params }: Pick<Block, 'code' | 'params'>,
  singleOutlet: boolean,
  speech: Speech,
): string =>
  singleOutlet && naming.includes(code)
    ? speech.t(`onboarding.only.${code.replace('onboarding.', '')}`, params)
    : refusalText({ code: code as RefusalCode, path: [], params }, speech);

/** Who can take it away, and since when they could; `reader` is the kind of organization that reads it. */
export function waitsWords(
  { waitsFor, since }: Pick<Block, 'waitsFor' | 'since'>,
  reader: OrganizationKind,
  speech: Speech,
): string {
  const who = speech.t(`onboarding.waits.${waitsFor === reader ? 'YOU' : waitsFor}`);
  return since ? speech.t('onboarding.waits.since', { who, day: dateWords(since, speech.language) }) : who;
}

/** The stages of a library of one place say nothing of branches. */
export const stageWords = (stage: OnboardingStage, singleOutlet: boolean, { t }: Speech): string =>
  t(stage === 'BRANCHES' && singleOutlet ? 'onboarding.stage.PLACE' : `onboarding.stage.${stage}`);

export const stageBadges: Record<StageState, BadgeState> = {
  DONE: 'done',
  STARTED: 'begun',
  NOT_YET: 'notYet',
};
