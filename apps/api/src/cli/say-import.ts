import type { MemberMatch } from '@mutuality/domain/onboarding';
import { sayRefusal } from '../onboarding/survey/say-inspection.js';
import type { ImportReport } from './pls-import.js';

const one = (count: number, word: string, words: string) => `${count} ${count === 1 ? word : words}`;
const libraries = (count: number) => one(count, 'library', 'libraries');
const places = (count: number) => one(count, 'place', 'places');

function unclearLine({ text, candidates, of }: MemberMatch): string {
  if (candidates.length === 0) return `  "${text}": no library of that name.`;
  const may = candidates.map(
    ({ name, city, county, fscsKey }) => `${name} (${city ?? '?'}, ${county ?? '?'} County, ${fscsKey})`,
  );
  return `  "${text}": ${of > may.length ? `one of ${of}, such as ` : ''}${may.join(' or ')}?`;
}

/** What an import did or would do, in sentences. */
export function sayImport({ dryRun, consortium, surveyYear, unclear, plan, batch }: ImportReport): string {
  const { libraryCounts: of, branchCounts, changes, leftToLibraries, refusals } = plan;
  const lines = [
    `${consortium.name}, ${surveyYear ?? 'undated'} survey: ${libraries(of.NEW)} new with ${places(branchCounts.NEW)}; ${changes} to write in all.`,
    ...refusals.map(sayRefusal),
  ];
  if (leftToLibraries > 0)
    lines.push(`${places(leftToLibraries)} left to libraries that look after themselves.`);
  if (unclear.length > 0) {
    lines.push(
      'Which library is meant? Add the city or county in parentheses, or its key. Nothing was added.',
    );
    lines.push(...unclear.map(unclearLine));
  } else if (dryRun) lines.push('Nothing was added: this was only a look.');
  else if (batch === null) lines.push('Nothing to change.');
  else {
    lines.push(
      `Added ${libraries(batch.founded)} and ${places(batch.added)}, changed ${batch.changed}. It can be taken back for 24 hours (import ${batch.id}).`,
    );
  }
  return lines.join('\n');
}
