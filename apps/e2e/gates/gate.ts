import type { Tour } from './tour.js';

/** What a gate found: `figure` of `of` are right. */
export interface GateResult {
  passed: boolean;
  figure: number;
  of: number;
  /** What is not right, and where; what was measured, where that is a figure of its own. */
  detail: string[];
}

export interface Gate {
  id: string;
  title: string;
  measure(tour: Tour): Promise<GateResult>;
}

/** A gate over many things that each are right or not: passed when there are some and all are right. */
export function allRight(results: { what: string; findings: string[] }[]): GateResult {
  const wrong = results.filter(({ findings }) => findings.length > 0);
  return {
    passed: results.length > 0 && wrong.length === 0,
    figure: results.length - wrong.length,
    of: results.length,
    detail: told(wrong),
  };
}

/** Each finding once, with where it was seen first and how often. */
function told(wrong: { what: string; findings: string[] }[]): string[] {
  const places = new Map<string, string[]>();
  for (const { what, findings } of wrong) {
    for (const finding of findings) places.set(finding, [...(places.get(finding) ?? []), what]);
  }
  return [...places].map(([finding, [first = '', ...others]]) =>
    others.length ? `${first} and ${others.length} more: ${finding}` : `${first}: ${finding}`,
  );
}
