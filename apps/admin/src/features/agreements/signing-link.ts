import type { SignatureParty } from '@mutuality/domain/agreements';
import { type Answer, ask } from '../../lib/session/rest.js';
import type { TermsShown } from './agreement.js';

/** What a signing link shows: for whom it is and, while it is open, the terms. */
export interface SigningSeen {
  state: 'OPEN' | 'USED' | 'EXPIRED' | 'REVOKED';
  party: SignatureParty;
  name: string;
  language: string;
  libraryName: string;
  recoveryOrganizationName: string;
  sentBy: string;
  expiresAt: string;
  terms:
    | (Omit<TermsShown, 'libraryName' | 'recoveryOrganizationName'> & {
        termsVersion: number;
        signatures: { party: SignatureParty; signedName: string; signedOffice: string; signedOn: string }[];
      })
    | null;
}

/** Looks at a link; nothing is used up by it. */
export const signingLinkOf = (token: string): Promise<Answer<SigningSeen>> =>
  ask<SigningSeen>('GET', `/auth/signing-links/${encodeURIComponent(token)}`);

/** The button's act: signs, once. */
export const signByLink = (
  token: string,
  signing: { termsVersion: number; name: string; office: string },
): Promise<Answer<unknown>> => ask('POST', '/auth/signing-links/sign', { token, ...signing });

/** Asks for a new link in place of an expired one; it goes to the same address. */
export const renewSigningLink = (token: string): Promise<Answer<unknown>> =>
  ask('POST', '/auth/signing-links/renew', { token });
