/** The expression of a CHECK that keeps a text column to the words of a domain enum. */
export function oneOf(column: string, words: Readonly<Record<string, string>>): string {
  return `${column} in (${Object.keys(words)
    .map((word) => `'${word}'`)
    .join(', ')})`;
}
