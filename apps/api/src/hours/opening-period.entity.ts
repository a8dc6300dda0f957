import type { OpeningPeriod as OpeningPeriodFacts } from '@mutuality/domain/hours';
import type { Weekday } from '@mutuality/domain/time';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Branch } from '../organizations/branch.entity.js';
import { WallTime } from '../platform/graphql/scalars.js';

/** A branch is open from one wall time to another on a weekday; several a day are several rows. */
@ObjectType()
@Entity('opening_period')
@Unique('opening_period_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Branch, ['tenantId', 'branchId'], ['tenantId', 'id'], { name: 'opening_period_branch_fk' })
@Check('opening_period_weekday', 'weekday between 1 and 7')
@Check(
  'opening_period_times',
  `opens_at ~ '^[0-2][0-9]:[0-5][0-9]$' and closes_at ~ '^[0-2][0-9]:[0-5][0-9]$' and opens_at < closes_at`,
)
@Check('opening_period_season', '(season_from is null) = (season_to is null)')
@Index('opening_period_branch', ['tenantId', 'branchId'])
export class OpeningPeriod implements OpeningPeriodFacts {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'opening_period_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'branch_id' })
  branchId: string;

  @Field(() => Int, { description: 'Monday = 1 to Sunday = 7' })
  @Column('int')
  weekday: Weekday;

  @Field(() => [Int], { description: '1 to 5 and -1 (the last) of the month; empty for every week' })
  @Column('int', { array: true })
  nths: number[];

  @Field(() => WallTime)
  @Column('text', { name: 'opens_at' })
  opensAt: string;

  @Field(() => WallTime)
  @Column('text', { name: 'closes_at' })
  closesAt: string;

  @Field(() => String, { nullable: true, description: 'First day of its season, MM-DD' })
  @Column('text', { name: 'season_from', nullable: true })
  seasonFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of its season, MM-DD' })
  @Column('text', { name: 'season_to', nullable: true })
  seasonTo: string | null;
}
