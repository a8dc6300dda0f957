import { AttendanceAction, AttendanceState } from '@mutuality/domain/attendance';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

registerEnumType(AttendanceState, { name: 'AttendanceState' });
registerEnumType(AttendanceAction, { name: 'AttendanceAction' });

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

  @Field({
    description: 'Whether totals count it: not of who learns alongside, unless the agreement says so',
  })
  counted: boolean;

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

  @Field(() => [AttendanceAction])
  viewerCan: AttendanceAction[];

  @Field(() => Int)
  version: number;
}
