import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from './organization.entity.js';

/** An invitation to bring an organisation that is a tenant already into another consortium. */
@ObjectType()
@Entity('membership_invitation')
@Unique('membership_invitation_tenant_unique', ['tenantId', 'id'])
@Unique('membership_invitation_token', ['tenantId', 'tokenHash'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'membership_invitation_consortium_fk' })
export class MembershipInvitation {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_invitation_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field()
  @Column('text')
  mail: string;

  @Column('text')
  language: string;

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

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @Column('timestamp with time zone', { name: 'revoked_at', precision: 3, nullable: true })
  revokedAt: Date | null;
}
