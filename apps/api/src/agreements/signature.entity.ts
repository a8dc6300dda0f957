import { type AgreementTerms, SignatureMethod, SignatureParty } from '@mutuality/domain/agreements';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/checks.js';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Agreement } from './agreement.entity.js';

registerEnumType(SignatureParty, { name: 'SignatureParty', description: 'The two sides of an agreement' });
registerEnumType(SignatureMethod, {
  name: 'SignatureMethod',
  description:
    'In the app, by a person without an account through a one-time link, or recorded as signed on paper',
});

/** One side's signature under one version of the terms, with the terms as they were signed. */
@ObjectType()
@Entity('signature')
@Unique('signature_tenant_unique', ['tenantId', 'id'])
@Unique('signature_once', ['tenantId', 'agreementId', 'party', 'termsVersion'])
@ForeignKey(() => Agreement, ['tenantId', 'agreementId'], ['tenantId', 'id'], {
  name: 'signature_agreement_fk',
})
@Check('signature_party_known', oneOf('party', SignatureParty))
@Check('signature_method_known', oneOf('method', SignatureMethod))
@Index('signature_agreement', ['agreementId', 'termsVersion'])
export class Signature {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'signature_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Field(() => SignatureParty)
  @Column('text')
  party: SignatureParty;

  @Field(() => Int)
  @Column('int', { name: 'terms_version' })
  termsVersion: number;

  @Column('jsonb', { name: 'signed_terms' })
  signedTerms: AgreementTerms;

  @Field(() => SignatureMethod)
  @Column('text')
  method: SignatureMethod;

  @Field()
  @Column('text', { name: 'signer_name' })
  signedName: string;

  @Field({ description: 'The office the signer holds, such as director' })
  @Column('text', { name: 'signer_office' })
  signedOffice: string;

  @Field(() => CalendarDay)
  @Column('date', { name: 'signed_on' })
  signedOn: string;

  @Field(() => CalendarDay, { nullable: true, description: 'When the board approved' })
  @Column('date', { name: 'board_approved_on', nullable: true })
  boardDate: string | null;

  @Field(() => ID, { nullable: true, description: 'The scan of a signature on paper' })
  @Column('uuid', { name: 'file_id', nullable: true })
  fileId: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Field()
  @Column('timestamp with time zone', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;
}
