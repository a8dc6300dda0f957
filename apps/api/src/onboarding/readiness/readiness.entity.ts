import { ReadinessItem, ReadinessState } from '@mutuality/domain/onboarding';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Branch } from '../../organizations/branch.entity.js';
import { oneOf } from '../../platform/database/checks.js';
import { CalendarDay } from '../../platform/graphql/scalars.js';

registerEnumType(ReadinessItem, { name: 'ReadinessItem' });
registerEnumType(ReadinessState, { name: 'ReadinessState' });

/** What somebody vouches for at a place before a navigator's first day there (F-11). */
@ObjectType()
@Entity('readiness')
@Unique('readiness_tenant_unique', ['tenantId', 'id'])
@Unique('readiness_item_once', ['tenantId', 'branchId', 'item'])
@ForeignKey(() => Branch, ['tenantId', 'branchId'], ['tenantId', 'id'], { name: 'readiness_branch_fk' })
@Check('readiness_item_known', oneOf('item', ReadinessItem))
@Check('readiness_state_known', oneOf('state', ReadinessState))
@Check('readiness_instead_said', `state <> 'NOT_POSSIBLE' or length(btrim(instead)) > 0`)
@Check('readiness_attested', `state = 'NOT_YET' or (attested_by is not null and attested_on is not null)`)
export class Readiness {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'readiness_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'branch_id' })
  branchId: string;

  @Field(() => ReadinessItem)
  @Column('text')
  item: ReadinessItem;

  @Field(() => ReadinessState)
  @Column('text')
  state: ReadinessState;

  @Field(() => String, { nullable: true, description: 'What is done instead, where it is not possible' })
  @Column('text', { nullable: true })
  instead: string | null;

  @Field(() => String, { nullable: true, description: 'The person who vouches for it' })
  @Column('text', { name: 'attested_by', nullable: true })
  attestedBy: string | null;

  @Field(() => CalendarDay, { nullable: true })
  @Column('date', { name: 'attested_on', nullable: true })
  attestedOn: string | null;

  @Field()
  @Column('text', { name: 'recorded_by_name' })
  recordedByName: string;

  @Field()
  @Column('timestamp with time zone', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;

  @Field(() => Int)
  @Column('int')
  version: number;
}
