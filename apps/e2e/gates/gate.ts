import type { Page } from 'playwright-core';
import type { Language } from '../harness/browser.js';
import type { Tour } from './tour.js';
import type { Visit } from './visits.js';

/** One thing that was looked at, and what is not right about it. */
export interface Finding {
  what: string;
  findings: string[];
}

/** What a gate found: `figure` of `of` are right. */
export interface GateResult {
  passed: boolean;
  figure: number;
  of: number;
  /** What is not right, and where; what was measured, where that is a figure of its own. */
  detail: string[];
}

interface Named {
  id: string;
  title: string;
}

/** A gate that measures in a way of its own. */
export interface Gate extends Named {
  measure(tour: Tour): Promise<GateResult>;
}

/**
 * A gate that looks at every screen. All such gates look at a screen while it is open, one after the other;
 * each begins by making the window as wide as it needs it.
 */
export interface ScreenGate extends Named {
  inspect(page: Page, visit: Visit, language: Language): Promise<Finding[]>;
  /** What there is to say without any screen. */
  besides?(tour: Tour): Finding[];
}

/** A gate over many things that each are right or not: passed when there are some and all are right. */
export function allRight(results: Finding[]): GateResult {
  const wrong = results.filter(({ findings }) => findings.length > 0);
  return {
    passed: results.length > 0 && wrong.length === 0,
    figure: results.length - wrong.length,
    of: results.length,
    detail: told(wrong),
  };
}

/** Each finding once, with where it was seen first and how often. */
function told(wrong: Finding[]): string[] {
  const places = new Map<string, string[]>();
  for (const { what, findings } of wrong) {
    for (const finding of findings) places.set(finding, [...(places.get(finding) ?? []), what]);
  }
  return [...places].map(([finding, [first = '', ...others]]) =>
    others.length ? `${first} and ${others.length} more: ${finding}` : `${first}: ${finding}`,
  );
}
