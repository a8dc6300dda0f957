import { compareWithSurvey, yearlyMinutes } from '@mutuality/domain/hours';
import type { Branch } from '../organizations/branch.entity.js';
import { branchesOf, organizationById } from '../organizations/organization-queries.js';
import type { ReadTx } from '../platform/database/tx.js';
import { ClosedDay } from './closed-day.entity.js';
import type { BranchOpeningHours, LibraryHours } from './library-hours.type.js';
import { OpeningPeriod } from './opening-period.entity.js';

/** When the places of a library are open, and the closed days that are not over, by the library's own clock. */
export async function libraryHours(tx: ReadTx, libraryId: string): Promise<LibraryHours> {
  await organizationById(tx, libraryId);
  const branches = await branchesOf(tx, libraryId);
  const periods = await tx.em.find(OpeningPeriod, {
    where: { tenantId: libraryId },
    order: { seasonFrom: { direction: 'ASC', nulls: 'FIRST' }, weekday: 'ASC', opensAt: 'ASC', id: 'ASC' },
  });
  return {
    libraryId,
    branches: branches.map((branch) => hoursOf(branch, periods)),
    closedDays: await closedDaysToCome(tx, libraryId),
  };
}

function hoursOf(branch: Branch, all: readonly OpeningPeriod[]): BranchOpeningHours {
  const periods = all.filter(({ branchId }) => branchId === branch.id);
  const hours = { branchId: branch.id, libraryId: branch.tenantId, periods, closedDays: [] };
  const year = branch.surveyYear ?? new Date().getUTCFullYear();
  const hoursAYear = branch.survey?.hoursAYear;
  return {
    branchId: branch.id,
    periods,
    yearlyMinutes: yearlyMinutes(hours, year),
    warnings: compareWithSurvey(hours, year, {
      kind: branch.kind,
      hoursAYear: typeof hoursAYear === 'number' ? hoursAYear : null,
    }),
  };
}

function closedDaysToCome(tx: ReadTx, libraryId: string): Promise<ClosedDay[]> {
  return tx.em
    .createQueryBuilder(ClosedDay, 'closed')
    .innerJoin(
      'organization',
      'library',
      'library.tenant_id = closed.tenant_id and library.id = closed.tenant_id',
    )
    .where('closed.tenant_id = :libraryId', { libraryId })
    .andWhere('closed.ends_on >= (authz.now() at time zone library.zone)::date')
    .orderBy('closed.starts_on')
    .addOrderBy('closed.id')
    .getMany();
}
