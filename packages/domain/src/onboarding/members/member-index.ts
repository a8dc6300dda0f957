import type { ImportedLibrary } from '../survey/imported.js';
import type { SurveyLibrary } from '../survey/survey-libraries.js';
import { isStateCode } from '../../organizations/states.js';
import { likeness } from './near-names.js';
import { plainWords, tellingWords } from './plain-name.js';

/** A library that a line may mean, with what tells it from others of a near name. */
export type MemberCandidate = Pick<
  ImportedLibrary,
  'fscsKey' | 'name' | 'city' | 'county' | 'state' | 'status'
> & {
  /** Outlets that are not closed. */
  outlets: number;
};

/** A library with the words that its name and place are compared by. */
export interface IndexedLibrary {
  candidate: MemberCandidate;
  words: string[];
  telling: string[];
  city: string;
  county: string;
}

const joined = (text: string | null) => plainWords(text ?? '').join(' ');

export function indexedLibrary({ library, branches }: SurveyLibrary): IndexedLibrary {
  const { fscsKey, name, city, county, state, status } = library;
  const outlets = branches.filter((branch) => branch.status !== 'CLOSED').length;
  const words = plainWords(library.originalName);
  return {
    candidate: { fscsKey, name, city, county, state, status, outlets },
    words,
    telling: tellingWords(words),
    city: joined(city),
    county: joined(county),
  };
}

const startsWith = (words: readonly string[], start: readonly string[]) =>
  start.every((word, index) => words[index] === word);

export const contains = (words: readonly string[], part: readonly string[]) =>
  words.some((_, at) => startsWith(words.slice(at), part));

/**
 * Libraries that a name may mean: those of the very name; else those whose name begins with it, and those in the city
 * of that name unless one of the first is at home there; else those that have it inside their name.
 */
export function librariesNamed(index: readonly IndexedLibrary[], name: string): IndexedLibrary[] {
  const words = plainWords(name);
  const exact = index.filter((library) => library.words.join(' ') === words.join(' '));
  if (exact.length > 0) return exact;
  const telling = tellingWords(words);
  const asWritten = index.filter((library) => startsWith(library.words, words));
  const begin =
    asWritten.length > 0 ? asWritten : index.filter((library) => startsWith(library.telling, telling));
  const city = telling.join(' ');
  const atHome = begin.some((library) => library.city === city);
  const either = new Set(atHome ? begin : [...begin, ...index.filter((library) => library.city === city)]);
  return either.size > 0 ? [...either] : index.filter((library) => contains(library.telling, telling));
}

/** True where the library is at a place: a city, a county, a state by its letters, or several of them ("Houghton, MI"); null is anywhere. */
export function isAt(library: IndexedLibrary, place: string | null): boolean {
  if (place === null) return true;
  return place.split(',').every((part) => {
    const plain = joined(part);
    const state = part.trim().toUpperCase();
    return (
      library.city === plain ||
      library.county === plain.replace(/ COUNTY$/, '') ||
      (isStateCode(state) && library.candidate.state === state)
    );
  });
}

const nearEnough = 0.5;

/** The libraries whose name or city is nearest to a name that fits none, nearest first. */
export function nearestLibraries(
  index: readonly IndexedLibrary[],
  name: string,
  most: number,
): IndexedLibrary[] {
  const wanted = tellingWords(plainWords(name)).join(' ');
  return index
    .map((library) => ({
      library,
      alike: Math.max(likeness(wanted, library.telling.join(' ')), likeness(wanted, library.city)),
    }))
    .filter(({ alike }) => alike >= nearEnough)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ library }) => library);
}
