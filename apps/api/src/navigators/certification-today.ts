import { certificationStateOn, daysUntilLapse, lapseNoticeDue } from '@mutuality/domain/navigators';
import { type CalendarDay, dayAt } from '@mutuality/domain/time';
import { organizationsById } from '../organizations/organization-queries.js';
import type { RequestContext } from '../platform/http/request-context.js';
import type { Certification } from './certification.entity.js';

/** Today where the recovery organisation is. */
async function todayAt(ctx: RequestContext, organizationId: string): Promise<CalendarDay> {
  const organization = await ctx.load(organizationsById, organizationId);
  const { now } = await ctx.read();
  return dayAt(now.getTime(), organization?.zone ?? 'UTC');
}

/** What a certificate is today. */
export async function stateToday(ctx: RequestContext, certification: Certification) {
  return certificationStateOn(certification, await todayAt(ctx, certification.tenantId));
}

/** Days until a certificate lapses. */
export async function daysLeft(ctx: RequestContext, certification: Certification) {
  return daysUntilLapse(certification, await todayAt(ctx, certification.tenantId));
}

/** The nearest notice that is due for a certificate today. */
export async function noticeDue(ctx: RequestContext, certification: Certification) {
  return lapseNoticeDue(certification, await todayAt(ctx, certification.tenantId));
}
