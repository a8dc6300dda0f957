import { Refused } from '../../platform/errors/errors.js';
import { Conflict } from '../../platform/errors/errors.js';
import type { WriteTx } from '../../platform/database/tx.js';
import type { Changed, Made } from './import-batch.entity.js';

/** What an import has done so far. */
export interface Written {
  founded: Made[];
  added: Made[];
  changed: Changed[];
}

interface Where {
  consortiumId: string;
  libraryId: string;
  year: number;
}

/** Facts by name: what the survey changes, what stood before, and all that the survey now says. */
interface News {
  here: { id: string; name: string; version: number; surveySaid: unknown; surveyYear: number | null };
  changes: Record<string, unknown>;
  before: Record<string, unknown>;
  says: unknown;
}

/** A newer survey changes what an older one said about a library; never what the library has confirmed. */
export const surveyLibrary = (tx: WriteTx, where: Where, news: News, written: Written) =>
  bringUpToDate(tx, 'library', where, news, written);

/** The same for one of its places. */
export const surveyBranch = (tx: WriteTx, where: Where, news: News, written: Written) =>
  bringUpToDate(tx, 'branch', where, news, written);

async function bringUpToDate(
  tx: WriteTx,
  type: Changed['type'],
  { consortiumId, libraryId, year }: Where,
  { here, changes, before, says }: News,
  written: Written,
): Promise<void> {
  const { id, name, version } = here;
  try {
    await tx.sql(`select authz.survey_${type}($1, $2, $3, $4)`, [
      consortiumId,
      id,
      version,
      { changes, survey: says, surveyYear: year },
    ]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    throw new Refused([{ code: 'onboarding.changed_since', path: ['chosenKeys'], params: { name } }]);
  }
  tx.emit({
    kind: `${type}.surveyed`,
    tenants: [libraryId],
    subject: { type: type === 'library' ? 'organization' : 'branch', id },
    detail: { year, changes: Object.keys(changes) },
  });
  const stood = { changes: before, survey: here.surveySaid, surveyYear: here.surveyYear };
  written.changed.push({ id, libraryId, name, type, version: version + 1, before: stood });
}
