import { ShiftState } from '@mutuality/domain/scheduling';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Navigator } from '../navigators/navigator.entity.js';
import { Branch } from '../organizations/branch.entity.js';
import { Organization } from '../organizations/organization.entity.js';
import { oneOf } from '../platform/database/checks.js';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

registerEnumType(ShiftState, { name: 'ShiftState' });

/** Navigator hours: one person's dated presence at a branch, draft or published. */
@ObjectType()
@Entity('shift')
@Unique('shift_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'shift_organization_fk' })
@ForeignKey(() => Branch, ['libraryId', 'branchId'], ['tenantId', 'id'], { name: 'shift_branch_fk' })
@ForeignKey(() => Navigator, ['tenantId', 'navigatorId'], ['tenantId', 'id'], { name: 'shift_navigator_fk' })
@ForeignKey(() => Shift, ['tenantId', 'replacesId'], ['tenantId', 'id'], { name: 'shift_replaces_fk' })
@Check('shift_state_known', oneOf('state', ShiftState))
@Check(
  'shift_times',
  `from_time ~ '^[0-2][0-9]:[0-5][0-9]$' and to_time ~ '^[0-2][0-9]:[0-5][0-9]$' and from_time < to_time`,
)
@Check(
  'shift_instants_agree',
  'starts_at at time zone zone = day + from_time::time and ends_at at time zone zone = day + to_time::time',
)
@Check('shift_published_at', `(state = 'DRAFT') = (published_at is null)`)
@Check('shift_fell_away', `fell_away_at is null or state = 'CANCELLED'`)
@Check('shift_removes_something', 'not removes or replaces_id is not null')
@Exclusion(
  'shift_no_double_booking',
  `using gist (tenant_id with =, navigator_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'PUBLISHED') deferrable initially deferred`,
)
@Index('shift_one_draft_each', ['tenantId', 'replacesId'], { unique: true, where: `state = 'DRAFT'` })
@Index('shift_day', ['tenantId', 'day', 'id'])
@Index('shift_branch_day', ['tenantId', 'branchId', 'day'])
@Index('shift_agreement_day', ['tenantId', 'agreementId', 'day'])
export class Shift {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'library_id' })
  libraryId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'branch_id' })
  branchId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'navigator_id' })
  navigatorId: string;

  @Field({ description: 'Learning alongside a certified navigator' })
  @Column('boolean')
  learning: boolean;

  @Field(() => CalendarDay)
  @Column('date')
  day: string;

  @Field(() => WallTime)
  @Column('text', { name: 'from_time' })
  fromTime: string;

  @Field(() => WallTime)
  @Column('text', { name: 'to_time' })
  toTime: string;

  @Field({ description: "The branch's IANA time zone" })
  @Column('text')
  zone: string;

  @Field()
  @Column('timestamp with time zone', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Field()
  @Column('timestamp with time zone', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  @Field(() => ShiftState)
  @Column('text')
  state: ShiftState;

  @Field(() => ID, { nullable: true, description: 'The published shift that this draft stands for' })
  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId: string | null;

  @Field({ description: 'A draft that takes the published shift away' })
  @Column('boolean')
  removes: boolean;

  @Field(() => Date, { nullable: true })
  @Column('timestamp with time zone', { name: 'published_at', precision: 3, nullable: true })
  publishedAt: Date | null;

  /** When it was cancelled because its agreement ends. */
  @Column('timestamp with time zone', { name: 'fell_away_at', precision: 3, nullable: true })
  fellAwayAt: Date | null;

  @Field(() => Int)
  @Column('int')
  version: number;
}
