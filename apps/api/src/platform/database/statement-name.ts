import { createHash } from 'node:crypto';

/** How many statements a connection keeps prepared. Those of this code are fewer; a text put together anew each time would fill its memory. */
const KEPT = 500;
const names = new Map<string, string>();

/**
 * The name under which connections keep a hand-written statement prepared; none for the texts beyond the first 500. It follows from the
 * text, so that processes which share a connection behind a pooler never mean different statements by one name.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= KEPT) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 40);
  names.set(text, name);
  return name;
}
