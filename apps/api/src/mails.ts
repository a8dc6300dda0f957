import { agreementMail } from './agreements/agreement-mail.js';
import type { Mail } from './platform/mail/define-mail.js';
import { hoursFellAway } from './scheduling/mail/hours-fell-away.js';
import { somethingChanged } from './scheduling/mail/something-changed.js';
import { weekOfBranch } from './scheduling/mail/week-of-branch.js';
import { weekOfNavigator } from './scheduling/mail/week-of-navigator.js';

/** Every mail to people in their affiliations; a noun's mails stand in its folder. */
export const mails: readonly Mail[] = [
  agreementMail,
  hoursFellAway,
  somethingChanged,
  weekOfBranch,
  weekOfNavigator,
];
