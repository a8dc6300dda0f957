import { accessRefusals } from '../access/refusals.js';
import { agreementsRefusals } from '../agreements/refusals.js';
import { attendanceRefusals } from '../attendance/refusals.js';
import { filesRefusals } from '../files/refusals.js';
import { hoursRefusals } from '../hours/refusals.js';
import { navigatorsRefusals } from '../navigators/refusals.js';
import { organizationRefusals } from '../organizations/refusals.js';
import { onboardingRefusals } from '../onboarding/refusals.js';
import { schedulingRefusals } from '../scheduling/refusals.js';
import { timeRefusals } from '../time/refusals.js';

/** Every code by which the product says no. A code without a text in each language does not compile in the app. */
export const refusalCodes = [
  ...accessRefusals,
  ...agreementsRefusals,
  ...attendanceRefusals,
  ...filesRefusals,
  ...hoursRefusals,
  ...navigatorsRefusals,
  ...onboardingRefusals,
  ...organizationRefusals,
  ...schedulingRefusals,
  ...timeRefusals,
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** BLOCKS: the thing is not done. WARNS: it may be done, the person is told. */
export type Severity = 'BLOCKS' | 'WARNS';

/** One reason why something is refused, or warned about: a code, where in the input, and values for its sentence. */
export interface Refusal {
  code: RefusalCode;
  path: string[];
  params?: Record<string, string | number>;
  severity?: Severity;
}
