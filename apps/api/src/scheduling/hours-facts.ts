import { type AgreementFacts, counts, minutesOfShift, type Shift } from '@mutuality/domain/scheduling';
import type { CalendarDay } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';

/** Sums of one agreement's term outside some days. */
export interface TermMinutes {
  agreementId: string;
  planned: number;
  delivered: number;
  counted: number;
}

/** Those sums, by agreement. */
export async function termMinutes(
  tx: ReadTx,
  organizationId: string,
  agreements: readonly { id: string }[],
  from: CalendarDay,
  until: CalendarDay,
): Promise<Map<string, TermMinutes>> {
  const rows = await tx.sql<TermMinutes>(
    `select agreement_id as "agreementId", planned, delivered, counted from authz.term_minutes($1, $2, $3, $4)`,
    [organizationId, agreements.map(({ id }) => id), from, until],
  );
  return new Map(rows.map((row) => [row.agreementId, row]));
}

type Terms = Pick<AgreementFacts, 'id' | 'countsLearning'>;

/** The sums without some published shifts: they are looked at one by one, so they are not counted in a sum as well. */
export function withoutShifts(
  sums: ReadonlyMap<string, TermMinutes>,
  shifts: readonly Shift[],
  agreements: readonly Terms[],
  confirmed: ReadonlyMap<string, number>,
): Map<string, TermMinutes> {
  const without = new Map([...sums].map(([id, sum]) => [id, { ...sum }]));
  for (const shift of shifts) {
    const terms = agreements.find(({ id }) => id === shift.agreementId);
    const sum = without.get(shift.agreementId);
    if (!sum || !terms || shift.state !== 'PUBLISHED' || !counts(shift, terms)) continue;
    const minutes = minutesOfShift(shift);
    sum.planned -= minutes;
    sum.counted -= confirmed.get(shift.id) ?? minutes;
    sum.delivered -= confirmed.get(shift.id) ?? 0;
  }
  return without;
}

interface Delivered {
  shiftId: string;
  minutes: number;
}

const byShift = (rows: readonly Delivered[]) =>
  new Map(rows.map(({ shiftId, minutes }) => [shiftId, minutes]));

/** Minutes that the libraries confirmed in some days, by shift. */
export async function deliveredOf(
  tx: ReadTx,
  libraryIds: readonly string[],
  agreements: readonly AgreementFacts[],
  from: CalendarDay,
  until: CalendarDay,
): Promise<Map<string, number>> {
  const rows = await tx.sql<Delivered>(
    `select shift_id as "shiftId", coalesce(corrected_minutes, confirmed_minutes) as minutes
       from attendance
      where tenant_id = any ($1) and agreement_id = any ($2) and day >= $3 and day < $4 and confirmed_minutes is not null`,
    [libraryIds, agreements.map(({ id }) => id), from, until],
  );
  return byShift(rows);
}

/** The same of a few shifts of this organisation, whenever they are. */
export async function deliveredElsewhere(
  tx: ReadTx,
  organizationId: string,
  shifts: readonly { id: string; agreementId: string }[],
): Promise<Map<string, number>> {
  if (shifts.length === 0) return new Map();
  const rows = await tx.sql<Delivered>(
    `select t.shift_id as "shiftId", coalesce(t.corrected_minutes, t.confirmed_minutes) as minutes
       from agreement a join attendance t on t.tenant_id = a.library_id and t.agreement_id = a.id
      where a.recovery_organization_id = $3 and a.id = any ($1) and t.shift_id = any ($2) and t.confirmed_minutes is not null`,
    [shifts.map(({ agreementId }) => agreementId), shifts.map(({ id }) => id), organizationId],
  );
  return byShift(rows);
}
