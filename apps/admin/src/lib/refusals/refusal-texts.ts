import type { RefusalCode } from '@mutuality/domain/refusals';
import type access from './locales/access/en.json';
import type agreements from './locales/agreements/en.json';
import type attendance from './locales/attendance/en.json';
import type branch from './locales/branch/en.json';
import type files from './locales/files/en.json';
import type hours from './locales/hours/en.json';
import type navigators from './locales/navigators/en.json';
import type onboarding from './locales/onboarding/en.json';
import type organization from './locales/organization/en.json';
import type scheduling from './locales/scheduling/en.json';
import type time from './locales/time/en.json';

/** A noun of the domain that refuses adds its texts here: one folder in `locales/`, one line. */
type Texts = typeof access &
  typeof agreements &
  typeof attendance &
  typeof branch &
  typeof files &
  typeof hours &
  typeof navigators &
  typeof onboarding &
  typeof organization &
  typeof scheduling &
  typeof time;

/** The text of a refusal. A code without a text does not compile here. */
export const refusalTextId = (code: RefusalCode): keyof Texts => `refusal.${code}`;
