import { randomUUID } from 'node:crypto';
import { PlanState, type Survey } from '@mutuality/domain/onboarding';
import { type StateCode, zoneOfState } from '@mutuality/domain/organizations';
import { addBranch } from '../../organizations/add-branch.js';
import { foundOrganization } from '../../organizations/found-organization.js';
import { add, theOne } from '../../platform/database/rows.js';
import type { WriteTx } from '../../platform/database/tx.js';
import { refuse, refuseIf } from '../../platform/errors/errors.js';
import type { LibraryHere } from './existing-libraries.js';
import { checkedSurvey } from '../checks/check-survey.js';
import { ImportBatch } from './import-batch.entity.js';
import { changedFacts, consortiumPlan, type BranchPlan, type LibraryPlan } from './import-plan.js';
import { surveyBranch, surveyLibrary, type Written } from './survey-facts.js';

export interface ImportLibraries {
  consortiumId: string;
  survey: Survey;
  /** FSCS keys of the libraries to add or to look at again. */
  chosenKeys: readonly string[];
}

/**
 * Adds the chosen libraries of a survey with their places, and brings those that are here up to date, all or nothing (F-6, F-7). A fact
 * that a library has confirmed stays. Null: there was nothing to do. The batch remembers everything, so that it can be taken back.
 */
export async function importLibraries(tx: WriteTx, input: ImportLibraries): Promise<ImportBatch | null> {
  const { consortiumId, survey, chosenKeys } = input;
  if (chosenKeys.length === 0) refuse('onboarding.nothing_chosen', ['chosenKeys']);
  if (survey.year === null) refuse('onboarding.survey_year_missing', ['checkId']);
  const { plan, here } = await consortiumPlan(tx, consortiumId, survey, chosenKeys);
  refuseIf(plan.refusals);
  if (plan.changes === 0) {
    tx.unchanged();
    return null;
  }
  const written: Written = { founded: [], added: [], changed: [] };
  for (const library of plan.libraries) {
    const existing = here.get(library.fscsKey);
    if (existing) await update(tx, consortiumId, library, existing, survey.year, written);
    else await found(tx, consortiumId, library, written);
  }
  return remember(tx, consortiumId, survey.year, written);
}

/** The same from files that were looked at. */
export async function importFromCheck(
  tx: WriteTx,
  { checkId, chosenKeys }: { checkId: string; chosenKeys: readonly string[] },
): Promise<{ batch: ImportBatch | null }> {
  const { check, survey } = await checkedSurvey(tx, checkId);
  return { batch: await importLibraries(tx, { consortiumId: check.tenantId, survey, chosenKeys }) };
}

async function found(
  tx: WriteTx,
  consortiumId: string,
  planned: LibraryPlan,
  written: Written,
): Promise<void> {
  const library = planned.imported;
  if (!library) return;
  const main = planned.branches.find(({ imported }) => imported?.kind === 'CENTRAL') ?? planned.branches[0];
  const { name, phone, website, fiscalYearStart, fscsKey, surveyYear } = library;
  const { id } = await foundOrganization(tx, {
    ...{ consortiumId, kind: 'LIBRARY', name, phone, website, fscsKey, surveyYear },
    ...(fiscalYearStart !== null && { fiscalYearStart }),
    zone: main?.imported?.zone ?? zoneOfState[library.state as StateCode],
    survey: { ...library },
  });
  written.founded.push({ id, libraryId: id, name });
  for (const branch of planned.branches) await open(tx, id, branch, written);
}

async function open(tx: WriteTx, libraryId: string, planned: BranchPlan, written: Written): Promise<void> {
  const { imported } = planned;
  if (!imported) return;
  const { hoursAYear, originalName, doubts, fscsKey, ...facts } = imported;
  const { id, name } = await addBranch(tx, { ...facts, libraryId, survey: { ...imported } });
  written.added.push({ id, libraryId, name });
}

async function update(
  tx: WriteTx,
  consortiumId: string,
  planned: LibraryPlan,
  here: LibraryHere,
  year: number,
  written: Written,
): Promise<void> {
  const where = { consortiumId, libraryId: here.id, year };
  if (!planned.states.includes(PlanState.UNCHANGED)) {
    await surveyLibrary(tx, where, { here, ...newsOf(planned, here) }, written);
  }
  for (const branch of planned.branches) {
    if (branch.leftToLibrary || branch.states.includes(PlanState.UNCHANGED)) continue;
    const place = here.branches.find(({ id }) => id === branch.existingId);
    if (place) await surveyBranch(tx, where, { here: place, ...newsOf(branch, place) }, written);
    else await open(tx, here.id, branch, written);
  }
}

/** What a survey changes of a library or place that is here; gone is closed. */
function newsOf(
  planned: Pick<LibraryPlan | BranchPlan, 'changes' | 'gone' | 'imported'>,
  here: { facts: { status?: string }; surveySaid: object | null },
) {
  if (planned.gone === null) return { ...changedFacts(planned.changes), says: planned.imported };
  const says = { ...(planned.imported ?? here.surveySaid), status: 'CLOSED' };
  return { changes: { status: 'CLOSED' }, before: { status: here.facts.status ?? null }, says };
}

async function remember(
  tx: WriteTx,
  consortiumId: string,
  surveyYear: number,
  written: Written,
): Promise<ImportBatch> {
  const id = randomUUID();
  await add(tx, ImportBatch, {
    ...{ id, tenantId: consortiumId, surveyYear, ...written },
    importedByName: tx.actor.userName ?? 'cli',
    importedAt: tx.now,
    version: 1,
  } as never);
  const { founded, added, changed } = written;
  tx.emit({
    kind: 'libraries.imported',
    tenants: [consortiumId],
    subject: { type: 'import_batch', id },
    detail: { surveyYear, founded: founded.length, added: added.length, changed: changed.length },
  });
  return theOne(tx, ImportBatch, { tenantId: consortiumId, id });
}
