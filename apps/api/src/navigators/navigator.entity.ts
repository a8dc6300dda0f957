import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from '../organizations/organization.entity.js';
import { CalendarDay } from '../platform/graphql/scalars.js';

/** A peer support specialist's file in their recovery organisation. Libraries never see it, only the placement card. */
@ObjectType()
@Entity('navigator')
@Unique('navigator_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'navigator_organization_fk' })
@Check('navigator_name_present', 'length(btrim(name)) between 1 and 200')
@Check('navigator_target_sane', 'weekly_target_minutes between 0 and 3600')
@Index('navigator_user', ['userId'])
export class Navigator {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'navigator_pk' })
  id: string;

  @Field(() => ID, { name: 'recoveryOrganizationId' })
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  /** Set when the invitation is accepted. */
  @Column({ type: 'uuid', name: 'user_id', nullable: true, insert: false })
  userId: string | null;

  @Column({ type: 'uuid', name: 'affiliation_id', nullable: true, insert: false })
  affiliationId: string | null;

  @Field()
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  mail: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The name that the navigator chose for the card' })
  @Column({ type: 'text', name: 'public_name', nullable: true, insert: false })
  publicName: string | null;

  @Field({ description: 'Whether branches see the public name' })
  @Column('boolean', { name: 'card_shown' })
  cardShown: boolean;

  @Field(() => [String], { description: 'Languages as BCP 47 names them: en, es, ase' })
  @Column('text', { array: true })
  languages: string[];

  @Field(() => Int, { nullable: true, description: 'Minutes the person wants to work in a week' })
  @Column('int', { name: 'weekly_target_minutes', nullable: true })
  weeklyTargetMinutes: number | null;

  @Field(() => CalendarDay)
  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Last day with the organisation' })
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Field(() => Int)
  @Column('int')
  version: number;
}
