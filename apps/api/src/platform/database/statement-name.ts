/** How many statements a connection keeps prepared. Those of this code are fewer; a text put together anew each time would fill its memory. */
const KEPT = 500;
const names = new Map<string, string>();

/** The name under which connections keep a hand-written statement prepared; none for the texts beyond the first 500. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= KEPT) return known;
  const name = `m${names.size}`;
  names.set(text, name);
  return name;
}
