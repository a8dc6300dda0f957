import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

/** Hours of a span of days, in minutes. */
@ObjectType()
export class HoursTotal {
  @Field(() => CalendarDay)
  from: string;

  @Field(() => CalendarDay, { description: 'First day no longer inside' })
  until: string;

  @Field(() => Int)
  expected: number;

  @Field(() => Int)
  delivered: number;

  @Field(() => Int, { description: 'Expected and not confirmed yet' })
  open: number;
}

/** One branch's part of a library's hours. */
@ObjectType()
export class BranchHoursTotal {
  @Field(() => ID)
  branchId: string;

  @Field()
  branchName: string;

  @Field(() => HoursTotal)
  total: HoursTotal;

  @Field(() => [HoursTotal])
  months: HoursTotal[];
}

/** A library's hours of one of its own fiscal years, of the branches that the viewer looks after. */
@ObjectType()
export class FiscalYearHours {
  @Field(() => Int, { description: 'The year in which it ends' })
  fiscalYear: number;

  @Field(() => HoursTotal)
  total: HoursTotal;

  @Field(() => [HoursTotal])
  months: HoursTotal[];

  @Field(() => [BranchHoursTotal], { description: 'The same by branch, the central library first' })
  branches: BranchHoursTotal[];

  @Field(() => Int, {
    description:
      'Confirmed minutes of people who learn alongside: in no other figure unless the agreement counts them',
  })
  learningMinutes: number;

  @Field(() => CalendarDay, { nullable: true, description: 'The first day of which there are hours at all' })
  since: string | null;
}
