import { enumOf, type EnumOf } from '@mutuality/domain/values';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How the list of agreements is divided. ENDING_SOON is the part of RUNNING that ends within 60 days. */
export const AgreementGroup = enumOf('WAITING', 'RUNNING', 'ENDING_SOON', 'OVER');
export type AgreementGroup = EnumOf<typeof AgreementGroup>;
registerEnumType(AgreementGroup, {
  name: 'AgreementGroup',
  description:
    'How the list of agreements is divided; ENDING_SOON is the part of RUNNING that ends within 60 days',
});

@InputType()
export class AgreementFilter {
  @Field(() => AgreementGroup, { nullable: true })
  group?: AgreementGroup | null;

  @Field(() => ID, { nullable: true })
  libraryId?: string | null;
}

@ObjectType()
export class AgreementCount {
  @Field(() => AgreementGroup)
  group: AgreementGroup;

  @Field(() => Int)
  count: number;
}
