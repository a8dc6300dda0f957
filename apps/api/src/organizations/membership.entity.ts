import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from './organization.entity.js';

/** An organisation belongs to a consortium for a time. */
@ObjectType()
@Entity('membership')
@Unique('membership_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'membership_member_fk' })
@ForeignKey(() => Organization, ['consortiumId'], ['id'], { name: 'membership_consortium_fk' })
@Check('membership_order', 'ends_at is null or ends_at > starts_at')
@Exclusion(
  'membership_once',
  'using gist (tenant_id with =, consortium_id with =, tstzrange(starts_at, ends_at) with &&)',
)
@Index('membership_survey_key', ['consortiumId', 'fscsKey'], {
  unique: true,
  where: 'fscs_key is not null and ends_at is null',
})
@Index('membership_consortium', ['consortiumId'])
export class Membership {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('uuid', { name: 'consortium_id' })
  consortiumId: string;

  @Field()
  @Column('text', { name: 'consortium_name' })
  consortiumName: string;

  /** The library's key in the national survey, such as MI0180. */
  @Field(() => String, { nullable: true })
  @Column('text', { name: 'fscs_key', nullable: true })
  fscsKey: string | null;

  @Field()
  @Column('timestamp with time zone', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamp with time zone', { name: 'ends_at', precision: 3, nullable: true })
  endsAt: Date | null;
}
