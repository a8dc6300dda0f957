import type { TravelTime as TravelTimeFacts } from '@mutuality/domain/scheduling';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from '../organizations/organization.entity.js';

/** Minutes between two branches as the coordinator knows them; the pair is kept in the order of the ids. */
@ObjectType()
@Entity('travel_time')
@Unique('travel_time_tenant_unique', ['tenantId', 'id'])
@Unique('travel_time_pair', ['tenantId', 'branchId', 'otherBranchId'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'travel_time_organization_fk' })
@Check('travel_time_in_order', 'branch_id < other_branch_id')
@Check('travel_time_minutes', 'minutes between 0 and 600')
export class TravelTime implements TravelTimeFacts {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'travel_time_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'branch_id' })
  branchId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'other_branch_id' })
  otherBranchId: string;

  @Field(() => Int)
  @Column('int')
  minutes: number;

  @Field({ description: 'Whether too little time blocks publishing' })
  @Column('boolean')
  blocks: boolean;

  @Field(() => Int)
  @Column('int')
  version: number;
}
