import type { SurveyInspection, SurveyMending } from '@mutuality/domain/onboarding';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from '../../organizations/organization.entity.js';

/** Survey files that an admin handed in to be looked at, with what somebody put right; kept for a day. Bytes are gzip. */
@Entity('survey_check')
@Unique('survey_check_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'survey_check_consortium_fk' })
@Index('survey_check_age', ['tenantId', 'expiresAt'])
export class SurveyCheck {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'survey_check_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('text', { name: 'outlets_name' })
  outletsName: string;

  @Column('bytea', { select: false })
  outlets: Buffer;

  @Column('text', { name: 'entities_name', nullable: true })
  entitiesName: string | null;

  @Column('bytea', { nullable: true, select: false })
  entities: Buffer | null;

  /** Cells put right and rows left out. */
  @Column('jsonb')
  mending: SurveyMending;

  /** What was read, as JSON. */
  @Column('bytea', { select: false })
  survey: Buffer;

  @Column('jsonb')
  inspection: SurveyInspection;

  @Column('int', { name: 'survey_year', nullable: true })
  surveyYear: number | null;

  @Column('text', { name: 'made_by_name' })
  madeByName: string;

  @Column('timestamp with time zone', { name: 'made_at', precision: 3 })
  madeAt: Date;

  @Column('timestamp with time zone', { name: 'expires_at', precision: 3 })
  expiresAt: Date;

  @Column('int')
  version: number;
}
