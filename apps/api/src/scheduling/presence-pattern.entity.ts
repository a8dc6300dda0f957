import type { PresencePattern as PresencePatternFacts } from '@mutuality/domain/scheduling';
import type { Weekday } from '@mutuality/domain/time';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Branch } from '../organizations/branch.entity.js';
import { Organization } from '../organizations/organization.entity.js';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/** The weekly rule that shifts come from: so many people on a weekday from one time to another (F-25). */
@ObjectType()
@Entity('presence_pattern')
@Unique('presence_pattern_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'presence_pattern_organization_fk' })
@ForeignKey(() => Branch, ['libraryId', 'branchId'], ['tenantId', 'id'], {
  name: 'presence_pattern_branch_fk',
})
@Check('presence_pattern_weekday', 'weekday between 1 and 7')
@Check('presence_pattern_weeks', 'every_weeks between 1 and 52')
@Check('presence_pattern_people', 'people between 1 and 20')
@Check(
  'presence_pattern_times',
  `from_time ~ '^[0-2][0-9]:[0-5][0-9]$' and to_time ~ '^[0-2][0-9]:[0-5][0-9]$' and from_time < to_time`,
)
@Index('presence_pattern_agreement', ['tenantId', 'agreementId'])
export class PresencePattern implements PresencePatternFacts {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'presence_pattern_pk' })
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

  @Field(() => Int, { description: 'Monday = 1 to Sunday = 7' })
  @Column('int')
  weekday: Weekday;

  @Field(() => Int, { description: '1 for every week, 2 for every other one' })
  @Column('int', { name: 'every_weeks' })
  everyWeeks: number;

  @Field(() => [Int], { description: '1 to 5 and -1 (the last) of the month; empty for every week' })
  @Column('int', { array: true })
  nths: number[];

  @Field(() => WallTime)
  @Column('text', { name: 'from_time' })
  fromTime: string;

  @Field(() => WallTime)
  @Column('text', { name: 'to_time' })
  toTime: string;

  @Field(() => Int)
  @Column('int')
  people: number;

  @Field(() => CalendarDay)
  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Field(() => CalendarDay, { nullable: true })
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Field(() => Int)
  @Column('int')
  version: number;
}
