import { Role } from '@mutuality/domain/access';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class InvitePersonInput {
  @Field(() => ID)
  organizationId: string;

  @Field()
  mail: string;

  @Field()
  name: string;

  @Field(() => Role)
  role: Role;

  @Field(() => [ID], { defaultValue: [], description: 'For branch staff: the branches they work at' })
  branchIds: string[];

  @Field({ defaultValue: 'en', description: 'Language of the mail' })
  language: string;

  /** The navigator's file that the person takes over; set by inviting from the file. */
  navigatorId?: string;
}
