import type { newConsortium } from '../../../test/world.js';
import { importLibraries } from '../imports/import-libraries.js';
import { buildSurvey, type Cells } from './build-survey.js';

type World = Awaited<ReturnType<typeof newConsortium>>;

const north: Cells = { FSCS_SEQ: '003', C_OUT_TY: 'BR', LIBNAME: 'NORTH BRANCH', ADDRESS: '9 ELM STREET' };
/** Two places of one library, as the survey of 2015 has them. */
export const survey = (outlet: Cells = {}, entity: Cells = {}, branch: Cells | null = {}) =>
  buildSurvey([outlet, ...(branch ? [{ ...north, ...branch }] : [])], [entity]);
/** The same a year on. */
export const nextYear = (outlet: Cells = {}, entity: Cells = {}, branch: Cells | null = {}) =>
  survey(
    { YR_SUB: '2017', ...outlet },
    { YR_SUB: '2017', ...entity },
    branch && { YR_SUB: '2017', ...branch },
  );

/** Imports that library as the consortium's admin. */
export const run = async (c: World, of: ReturnType<typeof survey>) => {
  const read = await of;
  return c.write(c.admin, (tx) =>
    importLibraries(tx, { consortiumId: c.consortiumId, survey: read, chosenKeys: ['MI9001'] }),
  );
};

export async function imported(c: World) {
  const batch = await run(c, survey());
  return { batch: batch!, libraryId: batch!.founded[0]!.id };
}

/** How many rows of a table the members of the consortium have. */
export const rowsOf = async (c: World, table: string) =>
  (
    await c.db.owner.query(
      `select 1 from ${table} t join membership m on m.tenant_id = t.tenant_id where m.consortium_id = $1`,
      [c.consortiumId],
    )
  ).rows.length;
