import type { OpeningPeriod } from './opening-hours.js';

/** The opening hours of one branch as those of other branches, in place of whatever they have; never onto itself. */
export function copyHours(
  periods: readonly OpeningPeriod[],
  fromBranchId: string,
  toBranchIds: readonly string[],
): OpeningPeriod[] {
  const source = periods.filter(({ branchId }) => branchId === fromBranchId);
  return [...new Set(toBranchIds)]
    .filter((branchId) => branchId !== fromBranchId)
    .flatMap((branchId) => source.map((period) => ({ ...period, nths: [...period.nths], branchId })));
}
