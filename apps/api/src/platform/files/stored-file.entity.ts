import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organization } from '../../organizations/organization.entity.js';

/** A scan or a document that belongs to a row of another class and is seen by whoever sees that row. */
@ObjectType('File')
@Entity('file')
@Unique('file_tenant_unique', ['tenantId', 'id'])
@ForeignKey(() => Organization, ['tenantId'], ['id'], { name: 'file_organization_fk' })
@Check('file_class_known', `class in ('agreement', 'staff')`)
@Check('file_media_type_taken', `media_type in ('application/pdf', 'image/png', 'image/jpeg')`)
@Check('file_size_taken', 'size_bytes between 1 and 10485760')
@Check('file_sha256_form', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('file_name_present', 'length(btrim(name)) between 1 and 200')
@Index('file_subject', ['tenantId', 'class', 'subjectId'])
export class StoredFile {
  @Field(() => ID)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'file_pk' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  /** Class of the owning row: `agreement`, `staff`. */
  @Column('text')
  class: string;

  /** The part of the tenant that it belongs to: the agreement, the navigator. */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Field()
  @Column('text')
  name: string;

  @Field()
  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Field(() => Int)
  @Column('int', { name: 'size_bytes' })
  sizeBytes: number;

  @Column('text')
  sha256: string;

  @Column('uuid', { name: 'kept_by', nullable: true })
  keptBy: string | null;

  @Field()
  @Column('timestamp with time zone', { name: 'kept_at', precision: 3 })
  keptAt: Date;
}
