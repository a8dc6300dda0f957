import { Field, Int, ObjectType } from '@nestjs/graphql';
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

/** A library's hours of one of its own fiscal years. */
@ObjectType()
export class FiscalYearHours {
  @Field(() => Int, { description: 'The year in which it ends' })
  fiscalYear: number;

  @Field(() => HoursTotal)
  total: HoursTotal;

  @Field(() => [HoursTotal])
  months: HoursTotal[];
}
