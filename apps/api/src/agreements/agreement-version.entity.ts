import type { AgreementTerms } from '@mutuality/domain/agreements';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Agreement } from './agreement.entity.js';

/** The terms as they stood in one version, and who wrote them. */
@ObjectType()
@Entity('agreement_terms')
@ForeignKey(() => Agreement, ['tenantId', 'agreementId'], ['tenantId', 'id'], {
  name: 'agreement_terms_agreement_fk',
})
export class AgreementVersion {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'agreement_terms_pk' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'agreement_terms_pk' })
  agreementId: string;

  @Field(() => Int)
  @PrimaryColumn('int', { name: 'terms_version', primaryKeyConstraintName: 'agreement_terms_pk' })
  termsVersion: number;

  @Column('jsonb')
  terms: AgreementTerms;

  @Field()
  @Column('text', { name: 'written_by_name' })
  writtenByName: string;

  @Field()
  @Column('text', { name: 'written_by_organization' })
  writtenByOrganization: string;

  @Field()
  @Column('timestamp with time zone', { name: 'written_at', precision: 3 })
  writtenAt: Date;
}
