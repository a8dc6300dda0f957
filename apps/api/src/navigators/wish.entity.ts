import type { Weekday } from '@mutuality/domain/time';
import { type Wish as WishFacts, WishKind } from '@mutuality/domain/navigators';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Branch } from '../organizations/branch.entity.js';
import { oneOf } from '../platform/database/checks.js';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';
import { Navigator } from './navigator.entity.js';

registerEnumType(WishKind, { name: 'WishKind' });

const saysWhat =
  "case kind when 'ASKED_NOT_AT' then branch_id is not null and library_id is not null" +
  " when 'NOT_ON_WEEKDAY' then weekday between 1 and 7 else starts_on is not null end";

/** What a navigator asked for: planning warns, and never bars. */
@ObjectType()
@Entity('wish')
@Unique('wish_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Navigator, ['tenantId', 'navigatorId'], ['tenantId', 'id'], { name: 'wish_navigator_fk' })
@ForeignKey(() => Branch, ['libraryId', 'branchId'], ['tenantId', 'id'], { name: 'wish_branch_fk' })
@Check('wish_kind_known', oneOf('kind', WishKind))
@Check('wish_says_what', saysWhat)
@Check('wish_order', 'ends_on is null or ends_on >= starts_on')
@Index('wish_navigator', ['tenantId', 'navigatorId'])
export class Wish implements WishFacts {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wish_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('uuid', { name: 'navigator_id' })
  navigatorId: string;

  @Field(() => WishKind)
  @Column('text')
  kind: WishKind;

  @Column('uuid', { name: 'library_id', nullable: true })
  libraryId: string | null;

  @Column('uuid', { name: 'branch_id', nullable: true })
  branchId: string | null;

  @Field(() => Int, { nullable: true, description: 'Monday = 1 to Sunday = 7' })
  @Column('int', { nullable: true })
  weekday: Weekday | null;

  @Field(() => WallTime, { nullable: true })
  @Column('text', { name: 'from_time', nullable: true })
  fromTime: string | null;

  @Field(() => WallTime, { nullable: true })
  @Column('text', { name: 'to_time', nullable: true })
  toTime: string | null;

  @Field(() => CalendarDay, { nullable: true })
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Last day away' })
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;
}
