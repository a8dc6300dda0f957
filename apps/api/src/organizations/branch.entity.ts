import { BranchKind, BranchStatus } from '@mutuality/domain/organizations';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/checks.js';
import { Organization } from './organization.entity.js';

registerEnumType(BranchKind, { name: 'BranchKind' });
registerEnumType(BranchStatus, { name: 'BranchStatus' });

/** A place of a library where people come: central library, branch, bookmobile; or its books-by-mail service. */
@ObjectType()
@Entity('branch')
@Unique('branch_tenant_unique', ['tenantId', 'id'])
@Unique('branch_survey_key', ['tenantId', 'fscsSeq'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'branch_library_fk' })
@Check('branch_kind_known', oneOf('kind', BranchKind))
@Check('branch_status_known', oneOf('status', BranchStatus))
@Check('branch_name_present', 'length(btrim(name)) between 1 and 200')
export class Branch {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'branch_pk' })
  id: string;

  @Field(() => ID, { name: 'libraryId' })
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => BranchKind)
  @Column('text')
  kind: BranchKind;

  @Field(() => BranchStatus)
  @Column('text')
  status: BranchStatus;

  @Field()
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  zip: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  county: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  state: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Phone of the desk that the navigator can call' })
  @Column('text', { name: 'desk_phone', nullable: true })
  deskPhone: string | null;

  @Field(() => String, { nullable: true, description: 'Where a navigator sits' })
  @Column('text', { name: 'where_to_sit', nullable: true })
  whereToSit: string | null;

  @Field(() => Float, { nullable: true })
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Field(() => Float, { nullable: true })
  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Field({ description: 'IANA time zone' })
  @Column('text')
  zone: string;

  /** The outlet's number in the national survey, three digits. */
  @Column('text', { name: 'fscs_seq', nullable: true })
  fscsSeq: string | null;

  @Field(() => Int, { nullable: true })
  @Column('int', { name: 'survey_year', nullable: true })
  surveyYear: number | null;

  /** What the survey says, by field, as imported. */
  @Column('jsonb', { nullable: true })
  survey: Record<string, unknown> | null;

  @Field(() => [String], { description: 'Imported fields that the library has confirmed' })
  @Column('text', { name: 'confirmed_fields', array: true })
  confirmedFields: string[];

  /** Kinds of clearance that a navigator needs here. */
  @Field(() => [String])
  @Column('text', { name: 'required_clearances', array: true })
  requiredClearances: string[];

  @Field(() => Date, { nullable: true })
  @Column('timestamp with time zone', { name: 'hours_confirmed_at', precision: 3, nullable: true })
  hoursConfirmedAt: Date | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Field(() => Int)
  @Column('int')
  version: number;
}
