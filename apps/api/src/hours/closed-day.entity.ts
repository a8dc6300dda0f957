import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Branch } from '../organizations/branch.entity.js';
import { Organization } from '../organizations/organization.entity.js';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/** Days on which one branch (or, without a branch, the whole library) is closed, opens late or closes early. */
@ObjectType()
@Entity('closed_day')
@Unique('closed_day_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'closed_day_library_fk' })
@ForeignKey(() => Branch, ['tenantId', 'branchId'], ['tenantId', 'id'], { name: 'closed_day_branch_fk' })
@Check('closed_day_order', 'ends_on >= starts_on')
@Index('closed_day_days', ['tenantId', 'endsOn'])
export class ClosedDay {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'closed_day_pk' })
  id: string;

  @Field(() => ID, { name: 'libraryId' })
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => ID, { nullable: true, description: 'Null: the whole library' })
  @Column('uuid', { name: 'branch_id', nullable: true })
  branchId: string | null;

  @Field(() => CalendarDay)
  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Field(() => CalendarDay, { description: 'Inside' })
  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Field(() => WallTime, { nullable: true, description: 'Opens late: nothing before' })
  @Column('text', { name: 'opens_at', nullable: true })
  opensAt: string | null;

  @Field(() => WallTime, { nullable: true, description: 'Closes early: nothing after' })
  @Column('text', { name: 'closes_at', nullable: true })
  closesAt: string | null;

  @Field({ description: 'What the door says' })
  @Column('text')
  reason: string;
}
