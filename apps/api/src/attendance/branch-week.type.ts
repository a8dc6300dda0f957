import { AttendanceState } from '@mutuality/domain/attendance';
import { enumOf, type EnumOf } from '@mutuality/domain/values';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/** What the viewer can do with one presence as it stands: say how long it was, or put that right. */
export const PresenceAction = enumOf('CONFIRM', 'CORRECT');
export type PresenceAction = EnumOf<typeof PresenceAction>;

registerEnumType(AttendanceState, { name: 'AttendanceState' });
registerEnumType(PresenceAction, { name: 'PresenceAction' });

/** One expected presence as its branch sees it: when, who (as far as they chose to be named), and what was confirmed. */
@ObjectType()
export class BranchPresence {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  branchId: string;

  @Field()
  branchName: string;

  @Field()
  partnerName: string;

  @Field(() => String, { nullable: true, description: 'Public name, by the own choice of the navigator' })
  publicName: string | null;

  @Field(() => [String])
  languages: string[];

  @Field(() => CalendarDay)
  day: string;

  @Field(() => WallTime)
  fromTime: string;

  @Field(() => WallTime)
  toTime: string;

  @Field({ description: "The branch's IANA time zone" })
  zone: string;

  @Field()
  startsAt: Date;

  @Field()
  endsAt: Date;

  @Field()
  learning: boolean;

  @Field(() => Int)
  expectedMinutes: number;

  @Field(() => Int, { nullable: true })
  confirmedMinutes: number | null;

  @Field(() => Int, { nullable: true })
  correctedMinutes: number | null;

  @Field(() => String, { nullable: true })
  confirmedByName: string | null;

  @Field(() => AttendanceState)
  state: AttendanceState;

  @Field(() => [PresenceAction])
  viewerCan: PresenceAction[];

  @Field(() => Int)
  version: number;
}
