import { AgreementLanguage, type Clause, SharingTerm } from '@mutuality/domain/agreements';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from '../organizations/organization.entity.js';
import { oneOf } from '../platform/database/checks.js';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { ClauseType } from './clause.type.js';

registerEnumType(SharingTerm, {
  name: 'SharingTerm',
  description:
    'What of the conversations a library sees: counts, or the anonymous encounters of its branches',
});
registerEnumType(AgreementLanguage, { name: 'AgreementLanguage' });

/** An agreement between a library and a recovery organisation in one consortium. Where it stands is derived from its signatures. */
@ObjectType()
@Entity('agreement')
@Unique('agreement_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'agreement_consortium_fk' })
@ForeignKey(() => Organization, ['libraryId'], ['id'], { name: 'agreement_library_fk' })
@ForeignKey(() => Organization, ['recoveryOrganizationId'], ['id'], {
  name: 'agreement_recovery_organization_fk',
})
@Check('agreement_days_in_order', 'ends_on >= starts_on')
@Check('agreement_weekly_minutes_positive', 'weekly_minutes > 0')
@Check('agreement_total_minutes_positive', 'total_minutes is null or total_minutes > 0')
@Check('agreement_sharing_known', oneOf('sharing', SharingTerm))
@Index('agreement_library', ['libraryId'])
@Index('agreement_recovery_organization', ['recoveryOrganizationId'])
export class Agreement {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_pk' })
  id: string;

  @Field(() => ID, { name: 'consortiumId' })
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => ID)
  @Column('uuid', { name: 'library_id' })
  libraryId: string;

  @Field()
  @Column('text', { name: 'library_name' })
  libraryName: string;

  @Field(() => ID)
  @Column('uuid', { name: 'recovery_organization_id' })
  recoveryOrganizationId: string;

  @Field()
  @Column('text', { name: 'recovery_organization_name' })
  recoveryOrganizationName: string;

  @Field(() => Int, {
    description: 'Raised whenever the terms change; a signature holds for one version only',
  })
  @Column('int', { name: 'terms_version' })
  termsVersion: number;

  @Field(() => CalendarDay)
  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Field(() => CalendarDay)
  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Field(() => Int, { description: 'Hours a week, in minutes' })
  @Column('int', { name: 'weekly_minutes' })
  weeklyMinutes: number;

  @Field(() => Int, { nullable: true, description: 'Hours for the whole term, in minutes' })
  @Column('int', { name: 'total_minutes', nullable: true })
  totalMinutes: number | null;

  @Field(() => SharingTerm)
  @Column('text', { name: 'sharing' })
  sharingTerm: SharingTerm;

  @Field({ description: 'Whether the hours of people learning alongside count against the agreement' })
  @Column('boolean', { name: 'counts_learning' })
  countsLearning: boolean;

  @Field(() => [ClauseType])
  @Column('jsonb')
  clauses: Clause[];

  @Column('date', { name: 'library_board_meets_on', nullable: true })
  libraryBoardMeetsOn: string | null;

  @Column('date', { name: 'recovery_organization_board_meets_on', nullable: true })
  recoveryOrganizationBoardMeetsOn: string | null;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Last day, where a side ended it before its term',
  })
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'ended_by_name', nullable: true })
  endedByName: string | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamp with time zone', { name: 'withdrawn_at', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The same for agreements proposed together' })
  @Column('uuid', { name: 'draft_group_id', nullable: true })
  draftGroupId: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Field()
  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Field(() => Int)
  @Column('int')
  version: number;

  @Field(() => AgreementLanguage, { description: 'Language of the clauses' })
  @Column('text')
  language: AgreementLanguage;
}
