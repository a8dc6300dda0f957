import { onboardingStages, placesOf, pressingBlock, pressingRank } from '@mutuality/domain/onboarding';
import type { ReadTx } from '../../platform/database/tx.js';
import { NotFound } from '../../platform/errors/errors.js';
import { connection, type Connection, keyset, type PageArgs } from '../../platform/graphql/connection.js';
import type { LibraryProgress, ProgressCounts, ProgressFilter } from './library-progress.type.js';
import { factsOfConsortium, factsOfLibrary, type LibraryFacts, onboardingFacts } from './onboarding-facts.js';

function progressOf(library: LibraryFacts): LibraryProgress {
  const { id, name, city, county, admins } = library;
  const { stages, done, singleOutlet } = onboardingStages(onboardingFacts(library));
  return {
    ...{ id, name, city, county, stages, done, singleOutlet },
    places: placesOf(library.places).length,
    live: done === stages.length,
    pressing: pressingBlock(stages),
    looksAfterItself: admins > 0,
  };
}

/** Sorts as text: what waits for the consortium first, what is live last, then by name. */
const keyOf = ({ pressing, name, id }: LibraryProgress) => [String(pressingRank(pressing)), name, id];

const before = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? '').localeCompare(b[at] ?? '', 'en');
};

function isWanted(library: LibraryProgress, { stage, waitsFor, live, search }: ProgressFilter): boolean {
  const words = (search ?? '').trim().toLowerCase();
  const place = `${library.name} ${library.city ?? ''} ${library.county ?? ''}`.toLowerCase();
  return (
    (!stage || library.stages.some((one) => one.stage === stage && one.state !== 'DONE')) &&
    (!waitsFor || library.pressing?.waitsFor === waitsFor) &&
    (live == null || library.live === live) &&
    place.includes(words)
  );
}

/**
 * The libraries of a consortium, those that it can help on first (S1). Their order is computed from facts, so the page is cut after
 * that; the facts are one statement.
 */
export async function progressPage(
  tx: ReadTx,
  consortiumId: string,
  filter: ProgressFilter,
  page: PageArgs,
): Promise<Connection<LibraryProgress>> {
  const keys = keyset(page, ['text', 'text', 'id']);
  const all = (await factsOfConsortium(tx, consortiumId)).map(progressOf);
  const rows = all
    .filter((library) => isWanted(library, filter))
    .sort((a, b) => before(keyOf(a), keyOf(b)))
    .filter((library) => keys.after === null || before(keyOf(library), keys.after) > 0)
    .slice(0, keys.limit);
  return connection(rows, keys, keyOf);
}

/** How far the libraries of a consortium are. */
export async function progressCounts(tx: ReadTx, consortiumId: string): Promise<ProgressCounts> {
  const all = (await factsOfConsortium(tx, consortiumId)).map(progressOf);
  return {
    libraries: all.length,
    live: all.filter(({ live }) => live).length,
    waitingOnConsortium: all.filter(({ pressing }) => pressing?.waitsFor === 'CONSORTIUM').length,
  };
}

/** How far one library is. Throws `NotFound` for one that may not be seen. */
export async function libraryProgress(tx: ReadTx, libraryId: string): Promise<LibraryProgress> {
  const [library] = await factsOfLibrary(tx, libraryId);
  if (!library) throw new NotFound();
  return progressOf(library);
}
