import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Branch } from '../organizations/branch.entity.js';
import { Agreement } from './agreement.entity.js';

/** A branch that an agreement names. `during` runs from midnight of the first day to midnight after the last, in the branch's zone. */
@Entity('agreement_branch')
@ForeignKey(() => Agreement, ['tenantId', 'agreementId'], ['tenantId', 'id'], {
  name: 'agreement_branch_agreement_fk',
})
@ForeignKey(() => Branch, ['libraryId', 'branchId'], ['tenantId', 'id'], {
  name: 'agreement_branch_branch_fk',
})
@Exclusion(
  'agreement_branch_signed_once',
  'using gist (tenant_id with =, recovery_organization_id with =, branch_id with =, during with &&) where (signed)',
)
@Index('agreement_branch_agreement', ['agreementId'])
@Index('agreement_branch_branch', ['branchId'])
export class AgreementBranch {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'agreement_branch_pk' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'agreement_branch_pk' })
  agreementId: string;

  @Column('uuid', { name: 'library_id' })
  libraryId: string;

  @PrimaryColumn('uuid', { name: 'branch_id', primaryKeyConstraintName: 'agreement_branch_pk' })
  branchId: string;

  @Column('tstzrange')
  during: string;

  @Column('uuid', { name: 'recovery_organization_id' })
  recoveryOrganizationId: string;

  /** Both sides have signed the terms as they stand. */
  @Column('boolean')
  signed: boolean;
}
