import { totalsOfFiscalYear } from '@mutuality/domain/attendance';
import { type CalendarDay, type FiscalYear, fiscalYearRange } from '@mutuality/domain/time';
import { organizationById } from '../organizations/organization-queries.js';
import { isOutletSql } from '../organizations/outlet-sql.js';
import type { ReadTx } from '../platform/database/tx.js';
import { attended, mustAttend } from './attended.js';
import type { FiscalYearHours } from './hours-totals.type.js';

/** A day's figures at a branch, those confirmed and those not apart; what the totals add up. */
interface DayFigures {
  branchId: string;
  counted: boolean;
  day: CalendarDay;
  expectedMinutes: number;
  confirmedMinutes: number | null;
  correctedMinutes: null;
}

interface AttendedBranch {
  id: string;
  name: string;
}

/** Hours by month of the library's own fiscal year that holds `day`, of one branch or of all that the asker looks after. */
export async function fiscalYearHours(
  tx: ReadTx,
  libraryId: string,
  branchId: string | null,
  day: CalendarDay,
): Promise<FiscalYearHours> {
  await mustAttend(tx, libraryId, branchId);
  const { fiscalYearStart } = await organizationById(tx, libraryId);
  const { from, until, year } = fiscalYearRange(day, fiscalYearStart);
  const rows = await figuresOf(tx, libraryId, branchId, { from, until, year });
  const branches = await branchesWithHours(tx, libraryId, branchId);
  const counted = rows.filter((row) => row.counted);
  const { total, months } = totalsOfFiscalYear(counted, day, fiscalYearStart);
  return {
    fiscalYear: year,
    total,
    months,
    branches: branches.map(({ id, name }) => {
      const own = totalsOfFiscalYear(
        counted.filter((row) => row.branchId === id),
        day,
        fiscalYearStart,
      );
      return { branchId: id, branchName: name, total: own.total, months: own.months };
    }),
    learningMinutes: rows.reduce((sum, row) => sum + (row.counted ? 0 : (row.confirmedMinutes ?? 0)), 0),
    since: await firstDay(tx, libraryId, branchId),
  };
}

const figuresOf = (tx: ReadTx, libraryId: string, branchId: string | null, { from, until }: FiscalYear) =>
  tx.sql<DayFigures>(
    `select branch_id as "branchId", counted, day, sum(expected_minutes)::int as "expectedMinutes",
            sum(coalesce(corrected_minutes, confirmed_minutes))::int as "confirmedMinutes", null as "correctedMinutes"
       from attendance
      where tenant_id = $1 and day >= $2 and day < $3 and ($4::uuid is null or branch_id = $4)
      group by branch_id, counted, day, confirmed_minutes is null`,
    [libraryId, from, until, branchId],
  );

/** The branches that the asker looks after: places people come to, and others only where there have been hours. */
const branchesWithHours = (tx: ReadTx, libraryId: string, branchId: string | null) =>
  tx.sql<AttendedBranch>(
    `select b.id, b.name from branch b
      where b.tenant_id = $1 and ($2::uuid is null or b.id = $2)
        and ${attended}
        and (${isOutletSql('b')}
             or exists (select from attendance a where a.tenant_id = b.tenant_id and a.branch_id = b.id))
      order by b.kind <> 'CENTRAL', b.name, b.id`,
    [libraryId, branchId],
  );

async function firstDay(tx: ReadTx, libraryId: string, branchId: string | null): Promise<CalendarDay | null> {
  const [first] = await tx.sql<{ day: CalendarDay | null }>(
    'select min(day) as day from attendance where tenant_id = $1 and ($2::uuid is null or branch_id = $2)',
    [libraryId, branchId],
  );
  return first?.day ?? null;
}
