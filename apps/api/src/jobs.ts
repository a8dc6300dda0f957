import { mailSigningLink } from './agreements/mail-signing-link.js';
import { mails } from './mails.js';
import type { Job } from './platform/jobs/job.js';
import { mailToAffiliation } from './platform/mail/define-mail.js';
import { mailToBranch, mailToCoordinators } from './platform/mail/mail-to-groups.js';
import { mailInvitation } from './platform/mail/invitation/mail-invitation.js';
import { mailMembershipInvitation } from './platform/mail/invitation/mail-membership-invitation.js';
import { mailInvitationNotice } from './platform/mail/invitation/mail-invitation-notice.js';

/** Every job, by name. */
export const jobs: readonly Job[] = [
  mailInvitation,
  mailInvitationNotice,
  mailMembershipInvitation,
  mailSigningLink,
  mailToBranch,
  mailToCoordinators,
  mailToAffiliation(mails),
];
