/** One library as somebody wrote it down: a name, perhaps a place, perhaps its FSCS key. */
export interface MemberLine {
  /** The line, or the part of it, as it was pasted. */
  text: string;
  key: string | null;
  name: string;
  /** City, county or state after the name: "McMillan Township (Ewen)". */
  place: string | null;
}

const keyInText = /(?:^|[^A-Z0-9])([A-Z]{2}\d{4})(?![A-Z0-9])/i;

/** "3.", "-" or "•" before a name, quotes around it, and commas after it are habits of lists. */
const undecorated = (text: string) =>
  text
    .trim()
    .replace(/^(?:[-*•·–]|\d{1,3}[.)])\s+/, '')
    .replace(/^"(.*)"$/, '$1')
    .replace(/[,;.]+$/, (marks) => (marks.includes('.') && /\b\w{1,6}\.$/.test(text.trim()) ? '.' : ''))
    .trim();

/** Reads one line as a key, or as a name with a place in parentheses or after the last comma or tab. */
export function memberLine(text: string): MemberLine {
  const plain = undecorated(text);
  const key = keyInText.exec(plain)?.[1]?.toUpperCase() ?? null;
  const inParentheses = /^(.+?)\s*\(([^()]+)\)$/.exec(plain);
  const afterMark = /^(.+?)\s*(?:,|\t| - )\s*([^,\t]+)$/.exec(plain);
  const [, name = plain, place = null] = inParentheses ?? afterMark ?? [];
  return { text: plain, key, name, place };
}

/** Cuts a pasted text into entries: by lines and semicolons, and by commas where a line has several of them. */
export function memberEntries(pasted: readonly string[]): string[] {
  return pasted
    .flatMap((text) => text.split(/[\r\n;]+/))
    .flatMap((line) => {
      const parts = line.split(/,(?![^(]*\))/);
      return parts.filter((part) => part.trim()).length > 2 ? parts : [line];
    })
    .map(undecorated)
    .filter(Boolean);
}

/** Two names in one line with a comma, where the second is no place of the first. */
export const commaParts = (text: string): string[] =>
  text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter(Boolean);
