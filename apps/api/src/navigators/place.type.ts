import { placeName } from '@mutuality/domain/onboarding';
import { BranchKind, BranchStatus } from '@mutuality/domain/organizations';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A branch of a partner library, named. */
@ObjectType()
export class Place {
  @Field(() => ID)
  branchId: string;

  @Field(() => ID)
  libraryId: string;

  @Field(() => String, { nullable: true, description: "Null where the place's own name says it already" })
  library: string | null;

  @Field()
  name: string;

  @Field({ description: 'The library\'s only place: there is no word "branch"' })
  onlyOutlet: boolean;
}

/** A branch and its library by their full names, as a statement finds them. */
export interface PlaceFacts {
  branchId: string;
  branchName: string;
  libraryId: string;
  libraryName: string;
  onlyOutlet: boolean;
}

/** Names a place as people call it. */
export function placeOf({ branchId, branchName, libraryId, libraryName, onlyOutlet }: PlaceFacts): Place {
  const outlets = onlyOutlet ? [{ kind: BranchKind.CENTRAL, status: BranchStatus.OPEN }] : [];
  const { library, place } = placeName(libraryName, branchName, outlets);
  return { branchId, libraryId, library, name: place, onlyOutlet };
}

/** A branch at which the organisation's navigators may be placed now: a signed agreement names it. */
@ObjectType()
export class PlaceableBranch extends Place {
  @Field({ description: 'IANA time zone' })
  zone: string;
}
