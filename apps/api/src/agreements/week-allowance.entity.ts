import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Agreement } from './agreement.entity.js';

/** The library's yes to more than the weekly hours, for one week and up to so many minutes. */
@ObjectType()
@Entity('week_allowance')
@ForeignKey(() => Agreement, ['tenantId', 'agreementId'], ['tenantId', 'id'], {
  name: 'week_allowance_agreement_fk',
})
@Check('week_allowance_monday', 'extract(isodow from week) = 1')
@Check('week_allowance_minutes_positive', 'minutes > 0')
export class WeekAllowance {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'week_allowance_pk' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'week_allowance_pk' })
  agreementId: string;

  @Field(() => CalendarDay, { description: 'Monday of the week' })
  @PrimaryColumn('date', { primaryKeyConstraintName: 'week_allowance_pk' })
  week: string;

  @Field(() => Int)
  @Column('int')
  minutes: number;

  @Column('uuid', { name: 'allowed_by' })
  allowedBy: string;

  @Field()
  @Column('text', { name: 'allowed_by_name' })
  allowedByName: string;

  @Field()
  @Column('timestamp with time zone', { name: 'allowed_at', precision: 3 })
  allowedAt: Date;
}
