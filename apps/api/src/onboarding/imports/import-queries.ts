import { isSingleOutlet, PlanState, type FactChange, type FactKept } from '@mutuality/domain/onboarding';
import type { ReadTx } from '../../platform/database/tx.js';
import { checkedSurvey } from '../checks/check-survey.js';
import { ImportBatch } from './import-batch.entity.js';
import { consortiumPlan, type BranchPlan, type ConsortiumPlan, type LibraryPlan } from './import-plan.js';
import type {
  ImportPlanType,
  PlannedBranchType,
  PlannedFact,
  PlannedLibraryType,
} from './import-plan.type.js';

/** What importing the chosen libraries of a check would do, as the screen shows it. */
export async function importPlan(tx: ReadTx, checkId: string, chosenKeys: string[]): Promise<ImportPlanType> {
  const { check, survey } = await checkedSurvey(tx, checkId);
  const { plan } = await consortiumPlan(tx, check.tenantId, survey, chosenKeys);
  return planOf(plan);
}

/** Imports of a consortium, the latest first; at most twenty. */
export function recentImports(tx: ReadTx, consortiumId: string): Promise<ImportBatch[]> {
  return tx.em
    .createQueryBuilder(ImportBatch, 'batch')
    .where('batch.tenant_id = :consortiumId', { consortiumId })
    .orderBy('batch.imported_at', 'DESC')
    .limit(20)
    .getMany();
}

/** An import is taken back within a day, in milliseconds. */
const UNDO_LASTS = 86_400_000;

/** Until when an import can be taken back; null: no more. */
export function undoUntil({ importedAt, undoneAt }: ImportBatch, now = new Date()): Date | null {
  const until = new Date(importedAt.getTime() + UNDO_LASTS);
  return undoneAt === null && until > now ? until : null;
}

function planOf(plan: ConsortiumPlan): ImportPlanType {
  const { surveyYear, changes, leftToLibraries, refusals, libraryCounts, branchCounts } = plan;
  return {
    ...{ surveyYear, changes, leftToLibraries, refusals },
    counts: Object.values(PlanState).map((state) => ({
      ...{ state, libraries: libraryCounts[state], outlets: branchCounts[state] },
    })),
    libraries: plan.libraries.map(libraryOf),
  };
}

function libraryOf(library: LibraryPlan): PlannedLibraryType {
  const { fscsKey, name, imported, states, gone, looksAfterItself, existingId, branches } = library;
  const outlets = branches.flatMap((branch) => branch.imported ?? []);
  return {
    ...{ fscsKey, name, states, gone, looksAfterItself, libraryId: existingId },
    city: imported?.city ?? null,
    county: imported?.county ?? null,
    changes: library.changes.map(factOf),
    kept: library.kept.map(factOf),
    singleOutlet: isSingleOutlet(outlets),
    branches: branches.map(branchOf),
    leftOut: library.leftOut.length,
  };
}

function branchOf(branch: BranchPlan): PlannedBranchType {
  const { fscsSeq, name, imported, states, gone, leftToLibrary } = branch;
  return {
    ...{ fscsSeq, name, states, gone, leftToLibrary },
    city: imported?.city ?? null,
    zone: imported?.zone ?? null,
    doubts: imported?.doubts ?? [],
    changes: branch.changes.map(factOf),
    kept: branch.kept.map(factOf),
  };
}

const text = (value: string | number | null) => (value === null ? null : String(value));

function factOf(fact: FactChange<string> | FactKept<string>): PlannedFact {
  const { field } = fact;
  return 'to' in fact
    ? { field, here: text(fact.from), survey: text(fact.to) }
    : { field, here: text(fact.ours), survey: text(fact.survey) };
}
