import { agreementMail } from './agreements/agreement-mail.js';
import type { Mail } from './platform/mail/define-mail.js';

/** Every mail to people in their affiliations; a noun's mails stand in its folder. */
export const mails: readonly Mail[] = [agreementMail];
