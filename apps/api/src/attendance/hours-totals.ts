import { totalsOfFiscalYear } from '@mutuality/domain/attendance';
import { type CalendarDay, fiscalYearRange } from '@mutuality/domain/time';
import { organizationById } from '../organizations/organization-queries.js';
import type { ReadTx } from '../platform/database/tx.js';
import type { FiscalYearHours } from './hours-totals.type.js';

/** A day's figures; what the totals add up. */
interface DayFigures {
  day: CalendarDay;
  expectedMinutes: number;
  confirmedMinutes: number | null;
  correctedMinutes: number | null;
}

/** Hours by month of the library's own fiscal year that holds `day`, of one branch or of all that the asker may see. */
export async function fiscalYearHours(
  tx: ReadTx,
  libraryId: string,
  branchId: string | null,
  day: CalendarDay,
): Promise<FiscalYearHours> {
  const { fiscalYearStart } = await organizationById(tx, libraryId);
  const { from, until } = fiscalYearRange(day, fiscalYearStart);
  const rows = await tx.sql<DayFigures>(
    `select day, expected_minutes as "expectedMinutes", confirmed_minutes as "confirmedMinutes", corrected_minutes as "correctedMinutes"
       from attendance where tenant_id = $1 and day >= $2 and day < $3 and ($4::uuid is null or branch_id = $4)`,
    [libraryId, from, until, branchId],
  );
  const { fiscalYear, total, months } = totalsOfFiscalYear(rows, day, fiscalYearStart);
  return { fiscalYear: fiscalYear.year, total, months };
}
