import type { AgreementState } from '../../agreements/index.js';
import type { RefusalCode } from '../../refusals/index.js';
import type { CalendarDay } from '../../time/index.js';
import { enumOf, type EnumOf } from '../../values/index.js';
import type { ReadinessDraft } from './readiness.js';
import type { OutletFacts } from './single-outlet.js';

/** The way of a library from its first fact to the first week of navigators, in any order (S1, S2). */
export const OnboardingStage = enumOf('PROFILE', 'BRANCHES', 'HOURS', 'AGREEMENT', 'TEAM', 'FIRST_WEEK');
export type OnboardingStage = EnumOf<typeof OnboardingStage>;

export const StageState = enumOf('DONE', 'STARTED', 'NOT_YET');
export type StageState = EnumOf<typeof StageState>;

/** Who can take the next step. */
export const WaitsFor = enumOf('CONSORTIUM', 'LIBRARY', 'BOARD', 'PARTNER', 'NOBODY');
export type WaitsFor = EnumOf<typeof WaitsFor>;

/** What stands in the way of a stage, who can take it away, and since when. */
export interface StageBlock {
  code: RefusalCode;
  params: Record<string, string | number>;
  waitsFor: WaitsFor;
  since: CalendarDay | null;
}

export interface StageResult {
  stage: OnboardingStage;
  state: StageState;
  blocks: StageBlock[];
}

export interface OnboardingPlace extends OutletFacts {
  id: string;
  name: string;
  /** Facts from the survey that the library has not confirmed yet. */
  unconfirmed: readonly string[];
  /** Street and town are known, or it moves about. */
  addressed: boolean;
  hoursEntered: boolean;
  readiness: readonly Pick<ReadinessDraft, 'item' | 'state'>[];
}

export interface OnboardingAgreement {
  state: AgreementState;
  branchIds: readonly string[];
  startsOn: CalendarDay;
  /** Last day inside. */
  lastDay: CalendarDay;
  boardMeetsOn: CalendarDay | null;
  /** Since when it waits for whom it waits for. */
  waitsSince: CalendarDay | null;
}

/** All that the stages are computed from; nothing of it is a stage. */
export interface OnboardingFacts {
  today: CalendarDay;
  profile: {
    mail: string | null;
    phone: string | null;
    fiscalYearStart: string | null;
    /** Facts from the survey that the library has not confirmed yet. */
    unconfirmed: readonly string[];
    surveyYear: number | null;
  };
  places: readonly OnboardingPlace[];
  agreements: readonly OnboardingAgreement[];
  /** Admins of the library, and the day of the oldest invitation of one that is still open. */
  team: { admins: number; adminInvitedOn: CalendarDay | null };
  /** First published shift, and how many drafts there are. */
  shifts: { firstPublishedOn: CalendarDay | null; drafts: number };
}
