import type { Refusal, RefusalCode } from '@mutuality/domain/refusals';
import { Field, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from './scalars.js';

/** A reason of the product's, carried as data where the screen shows it beside the thing (not as an error). */
@ObjectType('Refusal')
export class RefusalType implements Refusal {
  @Field(() => String)
  code: RefusalCode;

  @Field(() => [String])
  path: string[];

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Values for the sentence: names, days, times, minutes',
  })
  params?: Record<string, string | number>;

  @Field(() => String, { nullable: true, description: 'WARNS, or BLOCKS when absent' })
  severity?: 'BLOCKS' | 'WARNS';
}
