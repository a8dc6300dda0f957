import { Role } from '@mutuality/domain/access';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from '../organizations/organization.entity.js';
import { oneOf } from '../platform/database/checks.js';

registerEnumType(Role, { name: 'Role' });

/** A user's dated role in one organisation. Their name and mail stand here so that a team sees its team. */
@ObjectType()
@Entity('affiliation')
@Unique('affiliation_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'affiliation_organization_fk' })
@Check('affiliation_role_known', oneOf('role', Role))
@Check('affiliation_order', 'ends_at is null or ends_at >= starts_at')
@Index('affiliation_role_once', ['tenantId', 'userId', 'role'], { unique: true, where: 'ends_at is null' })
@Index('affiliation_user', ['userId'])
export class Affiliation {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'affiliation_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Field(() => Role)
  @Column('text')
  role: Role;

  @Field()
  @Column('text', { name: 'person_name' })
  personName: string;

  @Field()
  @Column('text')
  mail: string;

  @Column('text')
  language: string;

  @Field()
  @Column('timestamp with time zone', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamp with time zone', { name: 'ends_at', precision: 3, nullable: true })
  endsAt: Date | null;
}
