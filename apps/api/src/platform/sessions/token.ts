import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, safe in a link and in a cookie. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a token: what the database keeps and is asked for. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
