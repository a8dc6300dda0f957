import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { matchMembers, surveyLibraries, type MemberMatch, type Survey } from '@mutuality/domain/onboarding';
import { importLibraries } from '../onboarding/imports/import-libraries.js';
import { consortiumPlan, type ConsortiumPlan } from '../onboarding/imports/import-plan.js';
import { readSurvey } from '../onboarding/survey/read-survey.js';
import { surveyFile } from '../onboarding/survey/survey-source.js';
import type { Actor } from '../platform/access/actor.js';
import type { Database } from '../platform/database/database.js';
import { Settings } from '../platform/settings.js';
import { openDatabase } from '../platform/start/open-database.js';
import { fileSentence } from './file-sentence.js';
import { sayImport } from './say-import.js';

export const plsImportUsage =
  'OUTLETS --entities FILE --consortium ID|NAME [--state MI] [--members FILE|"a; b; c"] [--dry-run] [--json]';

interface Wanted {
  outlets: string;
  entities: string | undefined;
  consortium: string;
  state: string | null;
  members: string | undefined;
  dryRun: boolean;
  json: boolean;
}

/** What an import did, or would do. */
export interface ImportReport {
  dryRun: boolean;
  consortium: { id: string; name: string };
  surveyYear: number | null;
  /** Lines of the list that mean no library, or more than one; nothing is written while there is one. */
  unclear: MemberMatch[];
  plan: Pick<ConsortiumPlan, 'changes' | 'libraryCounts' | 'branchCounts' | 'leftToLibraries' | 'refusals'>;
  batch: { id: string; founded: number; added: number; changed: number } | null;
}

/** Null: the words after the command make no sense. */
function wanted(words: string[]): Wanted | null {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { entities: text, consortium: text, state: text, members: text, 'dry-run': flag, json: flag },
    });
    const [outlets, ...more] = positionals;
    const { entities, consortium, state, members, json } = values;
    if (outlets === undefined || more.length > 0 || consortium === undefined) return null;
    if (state === undefined && members === undefined) return null;
    const place = state?.toUpperCase() ?? null;
    return { outlets, entities, consortium, members, json, state: place, dryRun: values['dry-run'] };
  } catch {
    return null;
  }
}

/** Unclear lines and the keys of the others. Without a list: every library of the state that is not closed. */
async function chosen(
  survey: Survey,
  { members, state }: Wanted,
): Promise<{ keys: string[]; unclear: MemberMatch[] }> {
  if (members === undefined) {
    const libraries = [...surveyLibraries(survey).values()].map(({ library }) => library);
    const keys = libraries
      .filter((one) => one.state === state && one.status !== 'CLOSED')
      .map(({ fscsKey }) => fscsKey);
    return { keys, unclear: [] };
  }
  const pasted = await readFile(members, 'utf8').catch(() => members);
  const matches = matchMembers([pasted], survey, state);
  const keys = matches
    .filter((match) => match.state === 'FOUND')
    .flatMap(({ candidates: [only] }) => only?.fscsKey ?? []);
  return { keys: [...new Set(keys)], unclear: matches.filter((match) => match.state !== 'FOUND') };
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

async function work(
  database: Database,
  consortium: { id: string; name: string },
  survey: Survey,
  words: Wanted,
): Promise<ImportReport> {
  const actor: Actor = {
    purpose: 'cli:onboarding',
    principalId: consortium.id,
    tenantId: consortium.id,
    language: 'en',
  };
  const { keys, unclear } = await chosen(survey, words);
  const { plan } = await database.read(actor, (tx) => consortiumPlan(tx, consortium.id, survey, keys));
  const { changes, libraryCounts, branchCounts, leftToLibraries, refusals } = plan;
  const blocked = refusals.some(({ severity }) => severity !== 'WARNS');
  const stops = words.dryRun || unclear.length > 0 || blocked || changes === 0;
  const batch = stops
    ? null
    : await database.write(actor, (tx) =>
        importLibraries(tx, { consortiumId: consortium.id, survey, chosenKeys: keys }),
      );
  return {
    ...{ dryRun: words.dryRun, consortium, surveyYear: survey.year, unclear },
    plan: { changes, libraryCounts, branchCounts, leftToLibraries, refusals },
    batch: batch && {
      ...{
        id: batch.id,
        founded: batch.founded.length,
        added: batch.added.length,
        changed: batch.changed.length,
      },
    },
  };
}

/**
 * `pls import`: adds libraries of the Public Libraries Survey to a consortium, all or nothing. 0: done, or nothing to do. 1: a file
 * cannot be read, the consortium is not there, or a line of the list is unclear. 2: used wrongly.
 */
export async function plsImport(words: string[]): Promise<number> {
  const asked = wanted(words);
  if (!asked) {
    console.error(`Usage: cli -- pls import ${plsImportUsage}`);
    return 2;
  }
  const read = await readSurvey({
    outlets: surveyFile(asked.outlets),
    ...(asked.entities !== undefined && { entities: surveyFile(asked.entities) }),
  }).catch((error: unknown) => fileSentence(error));
  if (typeof read === 'string') {
    console.error(read);
    return 1;
  }
  const { database, authStore, close } = await openDatabase(Settings.from(process.env, true));
  try {
    const found = await authStore.rows<{ id: string; name: string }>(
      'consortium_named',
      isId(asked.consortium) ? asked.consortium : null,
      asked.consortium,
    );
    const [consortium, second] = found;
    if (!consortium || second) {
      console.error(
        consortium
          ? `More than one consortium is called ${asked.consortium}: say its id.`
          : `There is no consortium ${asked.consortium} here.`,
      );
      return 1;
    }
    const report = await work(database, consortium, read, asked);
    console.log(asked.json ? JSON.stringify(report) : sayImport(report));
    const blocked = report.plan.refusals.some(({ severity }) => severity !== 'WARNS');
    return report.unclear.length > 0 || blocked ? 1 : 0;
  } finally {
    await close();
  }
}
