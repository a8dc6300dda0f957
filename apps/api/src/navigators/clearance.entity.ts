import { type Clearance as ClearanceFacts, ClearanceKind } from '@mutuality/domain/navigators';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/checks.js';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Navigator } from './navigator.entity.js';

registerEnumType(ClearanceKind, { name: 'ClearanceKind' });

/** "Met until, attested by": nothing else is kept. */
@ObjectType()
@Entity('clearance')
@Unique('clearance_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Navigator, ['tenantId', 'navigatorId'], ['tenantId', 'id'], {
  name: 'clearance_navigator_fk',
})
@Check('clearance_kind_known', oneOf('kind', ClearanceKind))
@Check(
  'clearance_detail_names_one',
  `detail = '' or (kind in ('SCHOOL_CHECK', 'ORIENTATION', 'OTHER') and length(detail) <= 80)`,
)
@Check('clearance_attested_by_present', 'length(btrim(attested_by_name)) between 1 and 120')
@Index('clearance_once', { synchronize: false })
export class Clearance implements ClearanceFacts {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clearance_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('uuid', { name: 'navigator_id' })
  navigatorId: string;

  @Field(() => ClearanceKind)
  @Column('text')
  kind: ClearanceKind;

  @Field({ description: 'Which school or training, where there are several; empty: the general one' })
  @Column('text')
  detail: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Last day inside; null: it does not run out' })
  @Column('date', { name: 'met_until', nullable: true })
  metUntil: string | null;

  @Field()
  @Column('text', { name: 'attested_by_name' })
  attestedBy: string;

  @Field(() => CalendarDay)
  @Column('date', { name: 'attested_on' })
  attestedOn: string;

  @Field(() => Int)
  @Column('int')
  version: number;
}
