import { CertificationKind, CertificationState } from '@mutuality/domain/navigators';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { NavigatorAccount } from './navigator-account.js';
import { Place } from './place.type.js';

registerEnumType(CertificationState, { name: 'CertificationState' });

/** Where a navigator is placed now or will be, and whether they are cleared for it. */
@ObjectType()
export class PlacedAt {
  @Field(() => ID)
  placementId: string;

  @Field(() => Place)
  place: Place;

  @Field({ description: 'Everything the branch requires is met today' })
  cleared: boolean;

  @Field(() => CalendarDay)
  startsOn: string;

  @Field(() => CalendarDay, { nullable: true })
  endsOn: string | null;
}

/** One line of the list of navigators. */
@ObjectType()
export class NavigatorLine {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => [String])
  languages: string[];

  @Field(() => Int, { nullable: true })
  weeklyTargetMinutes: number | null;

  @Field(() => CalendarDay)
  startsOn: string;

  @Field(() => CalendarDay, { nullable: true })
  endsOn: string | null;

  @Field(() => NavigatorAccount)
  account: NavigatorAccount;

  @Field(() => [CertificationKind])
  certificationKinds: CertificationKind[];

  @Field(() => CertificationState, {
    nullable: true,
    description: 'Of the one that holds longest; null: none yet',
  })
  certificationState: CertificationState | null;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'First day without a certificate that holds; null: never',
  })
  uncertifiedFrom: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until then; negative once it has passed' })
  daysUntilLapse: number | null;

  @Field(() => Int, { nullable: true, description: 'The nearest notice that is due: 90, 60, 30 or 7 days' })
  lapseNotice: number | null;

  @Field(() => [PlacedAt])
  placements: PlacedAt[];
}

@InputType()
export class NavigatorFilter {
  @Field(() => ID, { nullable: true, description: 'Only those placed at this branch, now or later' })
  branchId?: string | null;

  @Field({ defaultValue: false, description: 'Also those whose last day has passed' })
  withFormer: boolean;
}
