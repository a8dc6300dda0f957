import { HttpException } from '@nestjs/common';

/** Why a door of sign-in stays shut, in words that the staff app has sentences for. */
export type ShutCode =
  | 'WRONG_CREDENTIALS'
  | 'TOO_MANY_TRIES'
  | 'ENDED'
  | 'WEAK_PASSWORD'
  | 'ACCOUNT_EXISTS'
  | 'OTHER_ORIGIN'
  | 'JSON_NEEDED'
  | 'TOO_LARGE';

/** Answers `{code, …more}` with this HTTP status, and nothing else. */
export class Shut extends HttpException {
  constructor(status: number, code: ShutCode, more: Record<string, string | number> = {}) {
    super({ code, ...more }, status);
  }
}

/** A one-time link that is not open (its state says why), or that there never was. */
export const shutLink = (state?: string): Shut =>
  new Shut(state ? 410 : 404, 'ENDED', { state: state ?? 'UNKNOWN' });
