import { CertificationState } from '@mutuality/domain/navigators';
import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { attestClearance, removeClearance } from './attest-clearance.js';
import { daysLeft, noticeDue, stateToday } from './certification-today.js';
import { Certification } from './certification.entity.js';
import { AmendCertificationInput, RecordCertificationInput } from './certification.input.js';
import { Clearance } from './clearance.entity.js';
import { AttestClearanceInput } from './clearance.input.js';
import { Navigator } from './navigator.entity.js';
import { amendCertification, recordCertification, removeCertification } from './record-certification.js';

@Resolver(() => Certification)
export class QualificationsResolver {
  @ResolveField(() => CertificationState, { nullable: true, description: 'Null before it was issued' })
  state(@Ctx() ctx: RequestContext, @Parent() certification: Certification) {
    return stateToday(ctx, certification);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: '0 on the first invalid day; null: it never lapses',
  })
  daysUntilLapse(@Ctx() ctx: RequestContext, @Parent() certification: Certification) {
    return daysLeft(ctx, certification);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'The nearest notice that is due: 90, 60, 30 or 7 days',
  })
  lapseNotice(@Ctx() ctx: RequestContext, @Parent() certification: Certification) {
    return noticeDue(ctx, certification);
  }

  @Requires('certification.record')
  @Mutation(() => Certification)
  recordCertification(@Ctx() ctx: RequestContext, @Args('input') input: RecordCertificationInput) {
    return ctx.write((tx) => recordCertification(tx, input));
  }

  @Requires('certification.amend')
  @Mutation(() => Certification)
  amendCertification(@Ctx() ctx: RequestContext, @Args('input') input: AmendCertificationInput) {
    return ctx.write((tx) => amendCertification(tx, input));
  }

  @Requires('certification.remove')
  @Mutation(() => Navigator)
  removeCertification(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return ctx.write((tx) => removeCertification(tx, id));
  }

  @Requires('clearance.attest')
  @Mutation(() => Clearance)
  attestClearance(@Ctx() ctx: RequestContext, @Args('input') input: AttestClearanceInput) {
    return ctx.write((tx) => attestClearance(tx, input));
  }

  @Requires('clearance.remove')
  @Mutation(() => Navigator)
  removeClearance(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return ctx.write((tx) => removeClearance(tx, id));
  }
}
