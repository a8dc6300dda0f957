import { randomUUID } from 'node:crypto';
import { type ShiftDraft, shiftFromDraft } from '@mutuality/domain/scheduling';
import { add } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { NotFound, refuseIf } from '../platform/errors/errors.js';
import { ownOrganization } from './own-organization.js';
import { Shift } from './shift.entity.js';

/** Where the n-th draft is: the branch's library and zone. */
interface Place {
  n: number;
  libraryId: string;
  zone: string;
}

/** A draft to add; it may stand for a published shift. */
type NewDraft = ShiftDraft & { replacesId?: string | null };

/**
 * Puts a navigator at a branch for some hours, as a draft (F-25). A draft may break rules, each is named on its card; publishing is what
 * the hard ones block. Refused only where the hours cannot exist: a time that a clock change skips, the end before the start.
 */
export async function assignShift(tx: WriteTx, draft: ShiftDraft): Promise<Shift> {
  const shift = await addDraft(tx, draft);
  tx.emit({
    kind: 'shift.assigned',
    subject: { type: 'shift', id: shift.id },
    detail: { day: shift.day, from: shift.fromTime, to: shift.toTime },
  });
  return shift;
}

/** Adds one draft row. */
export async function addDraft(tx: WriteTx, draft: NewDraft): Promise<Shift> {
  const [row] = await addDrafts(tx, [draft]);
  if (!row) throw new NotFound();
  return row;
}

/** Adds draft rows, all of them or none. */
export async function addDrafts(tx: WriteTx, drafts: readonly NewDraft[]): Promise<Shift[]> {
  const places = await placesOf(tx, drafts);
  const tenantId = ownOrganization(tx.actor);
  const rows = places.map(({ n, ...place }) => rowOf(tenantId, drafts[n - 1], place));
  await add(tx, Shift, rows);
  return rows;
}

function rowOf(tenantId: string, draft: NewDraft | undefined, { libraryId, zone }: Omit<Place, 'n'>): Shift {
  if (!draft) throw new NotFound();
  const { shift, refusals } = shiftFromDraft(draft, { zone });
  refuseIf(refusals);
  if (!shift) throw new NotFound();
  const { agreementId, branchId, navigatorId, learning, day, fromTime, toTime, replacesId = null } = draft;
  return {
    id: randomUUID(),
    ...{
      tenantId,
      libraryId,
      agreementId,
      branchId,
      navigatorId,
      learning,
      day,
      fromTime,
      toTime,
      zone,
      replacesId,
    },
    startsAt: new Date(shift.startsAt),
    endsAt: new Date(shift.endsAt),
    state: 'DRAFT',
    removes: false,
    publishedAt: null,
    fellAwayAt: null,
    version: 1,
  };
}

/** The branch of each draft, when this organisation's agreement names it and the navigator is its own; else `NotFound`. */
async function placesOf(tx: WriteTx, drafts: readonly ShiftDraft[]): Promise<Place[]> {
  const places = await tx.sql<Place>(
    `select d.n::int as n, b.zone, b.tenant_id as "libraryId"
       from unnest($2::uuid[], $3::uuid[], $4::uuid[]) with ordinality d (agreement_id, branch_id, navigator_id, n)
       join agreement a on a.id = d.agreement_id and a.recovery_organization_id = $1
       join agreement_branch x on x.tenant_id = a.tenant_id and x.agreement_id = a.id and x.branch_id = d.branch_id
       join branch b on b.tenant_id = a.library_id and b.id = d.branch_id
       join navigator v on v.tenant_id = $1 and v.id = d.navigator_id
      order by d.n`,
    [
      ownOrganization(tx.actor),
      drafts.map(({ agreementId }) => agreementId),
      drafts.map(({ branchId }) => branchId),
      drafts.map(({ navigatorId }) => navigatorId),
    ],
  );
  if (places.length < drafts.length) throw new NotFound();
  return places;
}
