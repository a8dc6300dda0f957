import { HttpException } from '@nestjs/common';

/** Why a door of sign-in stays shut, in words that the staff app has sentences for. */
export type ShutCode =
  | 'WRONG_CREDENTIALS'
  | 'TOO_MANY_TRIES'
  | 'ENDED'
  | 'WEAK_PASSWORD'
  | 'ACCOUNT_EXISTS'
  | 'UNKNOWN_LINK'
  | 'LINK_ACCEPTED'
  | 'LINK_USED'
  | 'LINK_EXPIRED'
  | 'LINK_REVOKED'
  | 'OTHER_ORIGIN'
  | 'JSON_NEEDED'
  | 'TOO_LARGE';

/** Answers `{code, …more}` with this HTTP status, and nothing else. */
export class Shut extends HttpException {
  constructor(status: number, code: ShutCode, more: Record<string, string | number> = {}) {
    super({ code, ...more }, status);
  }
}

/** A one-time link that is not open, by its state. */
export const shutLink = (state: string | undefined): Shut => {
  switch (state) {
    case 'ACCEPTED':
      return new Shut(410, 'LINK_ACCEPTED');
    case 'USED':
      return new Shut(410, 'LINK_USED');
    case 'EXPIRED':
      return new Shut(410, 'LINK_EXPIRED');
    case 'REVOKED':
      return new Shut(410, 'LINK_REVOKED');
    default:
      return new Shut(404, 'UNKNOWN_LINK');
  }
};
