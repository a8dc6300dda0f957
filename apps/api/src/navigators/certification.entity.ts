import { type Certification as CertificationFacts, CertificationKind } from '@mutuality/domain/navigators';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/checks.js';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Navigator } from './navigator.entity.js';

registerEnumType(CertificationKind, { name: 'CertificationKind' });

/** A certificate of a navigator. Its state follows from its days. */
@ObjectType()
@Entity('certification')
@Unique('certification_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Navigator, ['tenantId', 'navigatorId'], ['tenantId', 'id'], {
  name: 'certification_navigator_fk',
})
@Check('certification_kind_known', oneOf('kind', CertificationKind))
@Check('certification_order', 'first_invalid_day is null or first_invalid_day > issued_on')
@Index('certification_navigator', ['tenantId', 'navigatorId'])
export class Certification implements CertificationFacts {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'certification_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('uuid', { name: 'navigator_id' })
  navigatorId: string;

  @Field(() => CertificationKind)
  @Column('text')
  kind: CertificationKind;

  @Field(() => String, { nullable: true, description: 'Its name where the kind is OTHER' })
  @Column('text', { name: 'other_name', nullable: true })
  otherName: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  number: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  issuer: string | null;

  @Field(() => CalendarDay)
  @Column('date', { name: 'issued_on' })
  issuedOn: string;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'First day on which it no longer holds; null: never',
  })
  @Column('date', { name: 'first_invalid_day', nullable: true })
  firstInvalidDay: string | null;

  @Field(() => CalendarDay, { nullable: true })
  @Column('date', { name: 'renewal_sent_on', nullable: true })
  renewalSentOn: string | null;

  @Field(() => CalendarDay, { nullable: true })
  @Column('date', { name: 'probation_from', nullable: true })
  probationFrom: string | null;

  @Field(() => ID, { nullable: true, description: 'The scan, downloaded from /files/<id>' })
  @Column('uuid', { name: 'file_id', nullable: true })
  fileId: string | null;

  @Field(() => Int)
  @Column('int')
  version: number;
}
