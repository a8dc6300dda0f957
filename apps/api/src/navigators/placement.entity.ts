import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Branch } from '../organizations/branch.entity.js';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Navigator } from './navigator.entity.js';

/** A navigator works at a branch for a time; written by authz.place and authz.end_placement only. */
@ObjectType()
@Entity('placement')
@Unique('placement_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Navigator, ['tenantId', 'navigatorId'], ['tenantId', 'id'], {
  name: 'placement_navigator_fk',
})
@ForeignKey(() => Branch, ['libraryId', 'branchId'], ['tenantId', 'id'], { name: 'placement_branch_fk' })
@Exclusion(
  'placement_once',
  'using gist (tenant_id with =, navigator_id with =, branch_id with =, during with &&)',
)
@Index('placement_navigator', ['navigatorId'])
@Index('placement_branch', ['branchId'])
export class Placement {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'placement_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('uuid', { name: 'navigator_id' })
  navigatorId: string;

  @Column('uuid', { name: 'library_id' })
  libraryId: string;

  @Column('uuid', { name: 'branch_id' })
  branchId: string;

  /** Names as they were when the person was placed. */
  @Column('text', { name: 'library_name' })
  libraryName: string;

  @Column('text', { name: 'branch_name' })
  branchName: string;

  @Field(() => CalendarDay)
  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Last day; null: without end' })
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  /** From midnight of the first day to midnight after the last, in the branch's zone. */
  @Column('tstzrange')
  during: string;
}
