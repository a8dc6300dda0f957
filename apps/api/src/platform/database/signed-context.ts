import { createHmac } from 'node:crypto';

/** What a transaction acts as: a person in an affiliation, a delivery to one, the onboarding command, a one-time link. */
export interface Principal {
  userId?: string;
  /** The affiliation for `user` and `deliver`; the consortium for `cli:onboarding`; the link for `link`. */
  principalId: string;
  sessionId?: string;
  purpose: 'user' | 'deliver' | 'cli:onboarding' | 'link';
}

/** Longest time a transaction's context stays good, in milliseconds. */
const LIFETIME = 60_000;
const SAFE = /^[a-z0-9:-]*$/;

/** The statement that makes a transaction act as `principal`; transaction-local, verified by authz.verified(). */
export function setContextSql(principal: Principal, key: string, now: Date): string {
  const fields = [
    principal.userId ?? '',
    principal.principalId,
    principal.sessionId ?? '',
    principal.purpose,
  ];
  if (!fields.every((field) => SAFE.test(field))) throw new Error('a context holds ids only');
  const text = [...fields, now.toISOString(), new Date(now.getTime() + LIFETIME).toISOString()].join('|');
  const signature = createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex');
  return `SET LOCAL mutuality.context = '${text}|${signature}'`;
}
