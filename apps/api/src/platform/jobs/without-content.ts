/** What may be written down of an error: its kind and place. Its words may hold a name, an address, a token. */
export interface Trace {
  kind: string;
  at: string[];
}

export function withoutContent(error: unknown): Trace {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const { code } = error as { code?: unknown };
  const kind =
    typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? `${error.name} ${code}` : error.name;
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind, at: at.map((line) => line.trim()).slice(0, 6) };
}
