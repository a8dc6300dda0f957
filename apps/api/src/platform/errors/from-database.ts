import { refusalCodes, type RefusalCode } from '@mutuality/domain/refusals';
import { Conflict, NotFound, Refused, SignedOut } from './errors.js';
import { constraintRefusals } from './constraint-refusals.js';

interface DatabaseError {
  code?: string;
  message?: string;
  detail?: string;
  constraint?: string;
}

const isCode = (text: string): text is RefusalCode => (refusalCodes as readonly string[]).includes(text);

/** What a database error means to the product; unknown ones come back as they are. */
export function fromDatabase(error: unknown): unknown {
  const cause = (error as { driverError?: DatabaseError }).driverError ?? (error as DatabaseError);
  switch (cause?.code) {
    case 'MU001': {
      const code = cause.message ?? '';
      if (code === 'conflict') return new Conflict();
      if (!isCode(code)) return new Error(`authz refused with an unknown code: ${code}`);
      return new Refused([{ code, path: cause.detail ? cause.detail.split('.') : [] }]);
    }
    case 'MU404':
    case '42501': // a policy refused the row
    case '22P02': // an id that is no id names nothing
      return new NotFound();
    case '28000':
      return new SignedOut();
    case '23505':
    case '23P01':
    case '23503':
    case '23514': {
      const code = constraintRefusals[cause.constraint ?? ''];
      return code ? new Refused([{ code, path: [] }]) : error;
    }
    default:
      return error;
  }
}

/**
 * How often the whole work may be replayed after this error. Serialization failure, deadlock, a deferred exclusion constraint that
 * refuses the commit: three times. A row that somebody else has just written (unique violation): once. On the second try the rule sees
 * the other's row and says why.
 */
export function replaysAfter(error: unknown): number {
  const code = (error as { driverError?: DatabaseError }).driverError?.code ?? (error as DatabaseError)?.code;
  if (code === '40001' || code === '40P01' || code === '23P01') return 3;
  return code === '23505' ? 1 : 0;
}
