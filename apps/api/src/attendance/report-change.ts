import type { ChangeReport } from '@mutuality/domain/attendance';
import { dayAt } from '@mutuality/domain/time';
import { branchById } from '../organizations/organization-queries.js';
import type { WriteTx } from '../platform/database/tx.js';
import { NotFound } from '../platform/errors/errors.js';

/**
 * "Something changed": tells the coordinators who plan at this branch, by mail, in one tap. Returns how many partners are told.
 */
export async function reportChange(
  tx: WriteTx,
  input: { libraryId: string; branchId: string; change: ChangeReport },
): Promise<number> {
  const branch = await branchById(tx, input.libraryId, input.branchId);
  const today = dayAt(tx.now.getTime(), branch.zone);
  const partners = await tx.sql<{ id: string }>(
    `select distinct recovery_organization_id as id from attendance
      where tenant_id = $1 and branch_id = $2 and day between $3::date - 28 and $3::date + 28`,
    [input.libraryId, input.branchId, today],
  );
  if (partners.length === 0) throw new NotFound();
  for (const partner of partners) {
    tx.enqueue('mail.to_coordinators', {
      template: 'something_changed',
      organizationId: partner.id,
      libraryId: input.libraryId,
      branchId: input.branchId,
      change: input.change,
      day: today,
    });
  }
  tx.emit({
    kind: 'change.reported',
    tenants: [input.libraryId, ...partners.map(({ id }) => id)],
    subject: { type: 'branch', id: input.branchId },
    detail: { change: input.change, day: today },
  });
  return partners.length;
}
