import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Branch } from '../organizations/branch.entity.js';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/**
 * The library's own record of expected and confirmed hours. It may be a public record, so it says neither who was there nor why hours
 * differ; it names the member of staff who confirmed, as any time sheet of a library does.
 */
@ObjectType()
@Entity('attendance')
@Unique('attendance_tenant_unique', ['tenantId', 'id'])
@Unique('attendance_shift', ['tenantId', 'shiftId'])
@ForeignKey(() => Branch, ['tenantId', 'branchId'], ['tenantId', 'id'], { name: 'attendance_branch_fk' })
@Check('attendance_expected_minutes', 'expected_minutes between 1 and 1440')
@Check('attendance_confirmed_minutes', 'confirmed_minutes is null or confirmed_minutes between 0 and 1440')
@Check('attendance_corrected_minutes', 'corrected_minutes is null or corrected_minutes between 0 and 1440')
@Check('attendance_confirmed_after_the_end', 'confirmed_at is null or confirmed_at >= ends_at')
@Check('attendance_corrected_after_confirmed', 'corrected_minutes is null or confirmed_minutes is not null')
@Index('attendance_open', ['tenantId', 'branchId', 'day'], { where: 'confirmed_minutes is null' })
@Index('attendance_branch_day', ['tenantId', 'branchId', 'day'])
@Index('attendance_agreement_day', ['tenantId', 'agreementId', 'day'])
export class Attendance {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attendance_pk' })
  id: string;

  @Field(() => ID, { name: 'libraryId' })
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'branch_id' })
  branchId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Column('uuid', { name: 'recovery_organization_id' })
  recoveryOrganizationId: string;

  @Field()
  @Column('text', { name: 'recovery_organization_name' })
  recoveryOrganizationName: string;

  @Field(() => ID)
  @Column('uuid', { name: 'shift_id' })
  shiftId: string;

  @Field(() => CalendarDay)
  @Column('date')
  day: string;

  @Field(() => WallTime)
  @Column('text', { name: 'from_time' })
  fromTime: string;

  @Field(() => WallTime)
  @Column('text', { name: 'to_time' })
  toTime: string;

  @Field()
  @Column('timestamp with time zone', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Field()
  @Column('timestamp with time zone', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  @Field()
  @Column('boolean')
  learning: boolean;

  @Field({ description: "Whether it counts against the agreement's hours" })
  @Column('boolean')
  counted: boolean;

  @Field(() => Int)
  @Column('int', { name: 'expected_minutes' })
  expectedMinutes: number;

  @Field(() => Int, { nullable: true })
  @Column('int', { name: 'confirmed_minutes', nullable: true })
  confirmedMinutes: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The figure that holds now, where the first was put right',
  })
  @Column('int', { name: 'corrected_minutes', nullable: true })
  correctedMinutes: number | null;

  @Field(() => Int, { nullable: true })
  @Column('int', { name: 'disputed_minutes', nullable: true })
  disputedMinutes: number | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'confirmed_by_name', nullable: true })
  confirmedByName: string | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamp with time zone', { name: 'confirmed_at', precision: 3, nullable: true })
  confirmedAt: Date | null;

  @Field(() => Int)
  @Column('int')
  version: number;
}
