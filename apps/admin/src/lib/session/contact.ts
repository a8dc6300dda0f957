const store = 'mutuality.contact';
const minute = 60_000;

/** The server ends a session after so long without a request (its own rule, in milliseconds). */
export const IDLE_END = 30 * minute;
/** So long before that a person is asked, in milliseconds. */
const WARNING = 2 * minute;
/** A person who works without asking the server anything keeps the session alive this often. */
const KEEP = 5 * minute;

let last = 0;

/** Notes that the server heard from this browser just now, for all its tabs. */
export function noteContact(now = Date.now()): void {
  last = now;
  try {
    localStorage.setItem(store, String(now));
  } catch {
    // Without a store each tab counts for itself.
  }
}

function lastContact(): number {
  try {
    return Math.max(last, Number(localStorage.getItem(store)) || 0);
  } catch {
    return last;
  }
}

/** How a session stands that nobody has used for a while. */
export type Idle = 'FRESH' | 'KEEP' | 'WARN' | 'OVER';

export function idleNow(now = Date.now()): Idle {
  const quiet = now - lastContact();
  if (quiet >= IDLE_END) return 'OVER';
  if (quiet >= IDLE_END - WARNING) return 'WARN';
  return quiet >= KEEP ? 'KEEP' : 'FRESH';
}
