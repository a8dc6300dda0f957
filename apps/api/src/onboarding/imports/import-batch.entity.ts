import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from '../../organizations/organization.entity.js';

/** A library or a place that an import made. */
export interface Made {
  id: string;
  libraryId: string;
  name: string;
}

/** A library or a place that an import changed: the version it then had, and what stood before. */
export interface Changed extends Made {
  type: 'library' | 'branch';
  version: number;
  before: { changes: Record<string, unknown>; survey: unknown; surveyYear: number | null };
}

/** One import of libraries: what it made and changed, so that it can be taken back within a day. */
@ObjectType()
@Entity('import_batch')
@Unique('import_batch_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'import_batch_consortium_fk' })
@Index('import_batch_age', ['tenantId', 'importedAt'])
export class ImportBatch {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_batch_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => Int)
  @Column('int', { name: 'survey_year' })
  surveyYear: number;

  @Column('jsonb')
  founded: Made[];

  @Column('jsonb')
  added: Made[];

  @Column('jsonb')
  changed: Changed[];

  @Field()
  @Column('text', { name: 'imported_by_name' })
  importedByName: string;

  @Field()
  @Column('timestamp with time zone', { name: 'imported_at', precision: 3 })
  importedAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamp with time zone', { name: 'undone_at', precision: 3, nullable: true })
  undoneAt: Date | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'undone_by_name', nullable: true })
  undoneByName: string | null;

  @Column('int')
  version: number;
}
