import type { Refusal, RefusalCode } from '@mutuality/domain/refusals';

/** The product says no, with reasons in the users' words. */
export class Refused extends Error {
  constructor(readonly refusals: Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
  }
}

/** It does not exist, or one may not see it: the same answer. */
export class NotFound extends Error {}

/** Somebody else changed it. `current` is the version that stands now. */
export class Conflict extends Error {
  constructor(readonly current?: number) {
    super('conflict');
  }
}

/** The permission is not one of this role's. */
export class Forbidden extends Error {
  constructor(readonly permission: string) {
    super('forbidden');
  }
}

/** The request is over: its answer is out, or whoever asked has gone. Nothing more is read for it. */
export class RequestEnded extends Error {
  constructor() {
    super('the request has ended');
  }
}

/** Nobody is signed in, or the session ended. */
export class SignedOut extends Error {}

/** The input has the wrong shape. */
export class BadInput extends Error {
  constructor(
    message: string,
    readonly path: string[] = [],
  ) {
    super(message);
  }
}

/** Throws `Refused` when a rule found a reason that blocks. Warnings pass. */
export function refuseIf(refusals: Refusal[]): void {
  const blocking = refusals.filter((refusal) => refusal.severity !== 'WARNS');
  if (blocking.length > 0) throw new Refused(blocking);
}

/** Throws `Refused` with one reason. */
export function refuse(code: RefusalCode, path: string[] = [], params?: Refusal['params']): never {
  throw new Refused([{ code, path, params }]);
}
