import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Placement } from './placement.entity.js';

/** What a library may know of a navigator (R8). Kept by triggers from the placement, the navigator's choice and the clearances. */
@Entity('placement_card')
@ForeignKey(() => Placement, ['tenantId', 'placementId'], ['tenantId', 'id'], {
  name: 'placement_card_placement_fk',
})
@Index('placement_card_navigator', ['tenantId', 'navigatorId', 'branchId'])
export class PlacementCardRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'placement_card_pk' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'placement_id', primaryKeyConstraintName: 'placement_card_pk' })
  placementId: string;

  @Column('uuid', { name: 'navigator_id' })
  navigatorId: string;

  @Column('uuid', { name: 'library_id' })
  libraryId: string;

  @Column('uuid', { name: 'branch_id' })
  branchId: string;

  /** Null where the navigator shows no name. */
  @Column('text', { name: 'public_name', nullable: true })
  publicName: string | null;

  @Column('text', { array: true })
  languages: string[];

  /**
   * Last day on which everything the branch requires is met; `infinity`: nothing runs out; null: not yet. Never selected: the API may
   * not read it, libraries learn "cleared" or "not yet" (authz.cleared_today).
   */
  @Column('date', { name: 'cleared_until', nullable: true, select: false })
  clearedUntil: string | null;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('tstzrange')
  during: string;
}
