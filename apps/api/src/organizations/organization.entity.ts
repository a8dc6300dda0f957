import { OrganizationKind } from '@mutuality/domain/access';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/checks.js';

registerEnumType(OrganizationKind, { name: 'OrganizationKind' });

/** A consortium, a library or a recovery organisation: one tenant. */
@ObjectType()
@Entity('organization')
@Unique('organization_tenant_unique', ['tenantId', 'id'])
@Check('organization_tenant_is_self', 'tenant_id = id')
@Check('organization_kind_known', oneOf('kind', OrganizationKind))
@Check('organization_name_present', 'length(btrim(name)) between 1 and 200')
@Check('organization_fiscal_year_form', `fiscal_year_start ~ '^[0-1][0-9]-[0-3][0-9]$'`)
export class Organization {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organization_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => OrganizationKind)
  @Column('text')
  kind: OrganizationKind;

  @Field()
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  mail: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  website: string | null;

  @Field({ description: 'IANA time zone' })
  @Column('text')
  zone: string;

  @Field()
  @Column('text')
  language: string;

  @Field({ description: 'First day of the fiscal year, MM-DD' })
  @Column('text', { name: 'fiscal_year_start' })
  fiscalYearStart: string;

  @Field(() => String, {
    nullable: true,
    description: 'What a consortium calls itself, such as "cooperative"',
  })
  @Column('text', { name: 'member_word', nullable: true })
  memberWord: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of the national survey it was imported from' })
  @Column('int', { name: 'survey_year', nullable: true })
  surveyYear: number | null;

  /** What the survey says, by field, as imported. */
  @Column('jsonb', { nullable: true })
  survey: Record<string, unknown> | null;

  @Field(() => [String], { description: 'Imported fields that the library has confirmed' })
  @Column('text', { name: 'confirmed_fields', array: true })
  confirmedFields: string[];

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Field(() => Int)
  @Column('int')
  version: number;
}
