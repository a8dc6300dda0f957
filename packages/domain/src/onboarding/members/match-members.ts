import { enumOf, type EnumOf } from '../../values/index.js';
import { surveyLibraries } from '../survey/survey-libraries.js';
import type { Survey } from '../survey/survey.js';
import {
  contains,
  indexedLibrary,
  isAt,
  librariesNamed,
  nearestLibraries,
  type IndexedLibrary,
  type MemberCandidate,
} from './member-index.js';
import { commaParts, memberEntries, memberLine, type MemberLine } from './member-line.js';
import { plainWords, tellingWords, tellsSomething } from './plain-name.js';

/** FOUND: exactly this library. ASK: one of these, by city and county. NOT_FOUND: the nearest names, if any. */
export const MatchState = enumOf('FOUND', 'ASK', 'NOT_FOUND');
export type MatchState = EnumOf<typeof MatchState>;

export interface MemberMatch {
  /** The line as pasted. */
  text: string;
  state: MatchState;
  /** One when FOUND; at most eight to choose from when ASK; at most three near names when NOT_FOUND. */
  candidates: MemberCandidate[];
  /** How many it may be, those not shown too. */
  of: number;
  /** A line above means the same library. */
  repeats: boolean;
}

type Match = Omit<MemberMatch, 'repeats'>;

const mostToAsk = 8;
const mostNear = 3;

const match = (text: string, state: MatchState, libraries: readonly IndexedLibrary[]): Match => ({
  text,
  state,
  candidates: libraries.slice(0, mostToAsk).map(({ candidate }) => candidate),
  of: libraries.length,
});

const isOpen = ({ candidate }: IndexedLibrary) => candidate.status !== 'CLOSED';

/** Open libraries of a name, or the closed ones where there is no other. */
function openFirst(libraries: IndexedLibrary[]): IndexedLibrary[] {
  const open = libraries.filter(isOpen);
  return open.length > 0 ? open : libraries;
}

/** What a name and a place mean. A library that only stands in the city of that name is asked for, never taken. */
function matchName(index: readonly IndexedLibrary[], { text, name, place }: MemberLine): Match {
  const whole = librariesNamed(index, text);
  const wanted = whole.length > 0 ? { name: text, place: null } : { name, place };
  const libraries = openFirst(whole.length > 0 ? whole : librariesNamed(index, name));
  const there = libraries.filter((one) => isAt(one, wanted.place));
  const [only] = there;
  if (!only) {
    return libraries.length > 0
      ? match(text, 'ASK', libraries)
      : match(text, 'NOT_FOUND', nearestLibraries(index, name, mostNear));
  }
  const words = plainWords(wanted.name);
  const sure = there.length === 1 && isOpen(only) && tellsSomething(words);
  return match(text, sure && contains(only.telling, tellingWords(words)) ? 'FOUND' : 'ASK', there);
}

/** What an entry means: a key, a name with or without a place, or two names with a comma between them. */
function matchEntry(all: ReadonlyMap<string, IndexedLibrary>, state: string | null, entry: string): Match[] {
  const index = [...all.values()].filter(({ candidate }) => state === null || candidate.state === state);
  const line = memberLine(entry);
  if (line.key !== null) {
    const keyed = all.get(line.key);
    return [match(line.text, keyed ? 'FOUND' : 'NOT_FOUND', keyed ? [keyed] : [])];
  }
  const together = matchName(index, line);
  const parts = commaParts(entry);
  if (together.state === 'FOUND' || parts.length < 2) return [together];
  const apart = parts.map((part) => matchName(index, memberLine(part)));
  return apart.every((one) => one.state !== 'NOT_FOUND') ? apart : [together];
}

/**
 * Finds the libraries of a pasted member list in the survey: FSCS keys, or names as people write them, with a city or
 * county in parentheses or after a comma where names are near (onboarding, F-7). `state` narrows the search for names;
 * null searches the whole file.
 */
export function matchMembers(
  pasted: readonly string[],
  survey: Survey,
  state: string | null = null,
): MemberMatch[] {
  const all = new Map([...surveyLibraries(survey)].map(([key, library]) => [key, indexedLibrary(library)]));
  const seen = new Set<string>();
  return memberEntries(pasted)
    .flatMap((entry) => matchEntry(all, state, entry))
    .map((one) => {
      const key = one.state === 'FOUND' ? one.candidates[0]?.fscsKey : undefined;
      const repeats = key !== undefined && seen.has(key);
      if (key !== undefined) seen.add(key);
      return { ...one, repeats };
    });
}
