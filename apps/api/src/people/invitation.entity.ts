import { Role } from '@mutuality/domain/access';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from '../organizations/organization.entity.js';
import { oneOf } from '../platform/database/checks.js';

/** An invitation to take a role in an organisation, for 14 days. It never says whether the mail already has an account. */
@ObjectType()
@Entity('invitation')
@Unique('invitation_tenant_unique', ['tenantId', 'id'])
@Unique('invitation_token', ['tokenHash'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'invitation_organization_fk' })
@Check('invitation_role_known', oneOf('role', Role))
@Index('invitation_open', { synchronize: false })
export class Invitation {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field()
  @Column('text')
  mail: string;

  @Field()
  @Column('text', { name: 'person_name' })
  personName: string;

  @Field(() => Role)
  @Column('text')
  role: Role;

  @Field(() => [ID])
  @Column('uuid', { name: 'branch_ids', array: true })
  branchIds: string[];

  @Field()
  @Column('text')
  language: string;

  @Column('uuid', { name: 'navigator_id', nullable: true })
  navigatorId: string | null;

  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy: string | null;

  /** The organisation that invites: the own one, or a consortium that asks for the first admin of a member. */
  @Column('uuid', { name: 'invited_from' })
  invitedFrom: string;

  @Field()
  @Column('text', { name: 'invited_by_name' })
  invitedByName: string;

  /** Never selected: the API may not read it. */
  @Column('bytea', { name: 'token_hash', nullable: true, select: false })
  tokenHash: Buffer | null;

  @Field()
  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Field()
  @Column('timestamp with time zone', { name: 'expires_at', precision: 3 })
  expiresAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamp with time zone', { name: 'accepted_at', precision: 3, nullable: true })
  acceptedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamp with time zone', { name: 'revoked_at', precision: 3, nullable: true })
  revokedAt: Date | null;
}
