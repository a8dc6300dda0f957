import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Branch } from '../organizations/branch.entity.js';
import { Affiliation } from './affiliation.entity.js';

/** A branch that a member of branch staff works at. */
@Entity('affiliation_branch')
@ForeignKey(() => Affiliation, ['tenantId', 'affiliationId'], ['tenantId', 'id'], {
  name: 'affiliation_branch_affiliation_fk',
})
@ForeignKey(() => Branch, ['tenantId', 'branchId'], ['tenantId', 'id'], {
  name: 'affiliation_branch_branch_fk',
})
@Index('affiliation_branch_affiliation', ['affiliationId'])
export class AffiliationBranch {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'affiliation_branch_pk' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'affiliation_id', primaryKeyConstraintName: 'affiliation_branch_pk' })
  affiliationId: string;

  @PrimaryColumn('uuid', { name: 'branch_id', primaryKeyConstraintName: 'affiliation_branch_pk' })
  branchId: string;
}
