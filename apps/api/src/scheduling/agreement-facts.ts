import type { AgreementFacts } from '@mutuality/domain/scheduling';
import type { CalendarDay } from '@mutuality/domain/time';
import { isSignedSql } from '../agreements/is-signed-sql.js';
import type { ReadTx } from '../platform/database/tx.js';

/** Agreements of a recovery organisation (and those named), or of a consortium, that touch some days. */
export function agreementsOf(
  tx: ReadTx,
  of: { partner: string; named: readonly string[] } | { consortium: string },
  from: CalendarDay,
  until: CalendarDay,
) {
  const [column, id, named] =
    'partner' in of ? ['recovery_organization_id', of.partner, of.named] : ['tenant_id', of.consortium, []];
  return tx.sql<Omit<AgreementFacts, 'minutesElsewhere'>>(
    `select a.id, a.tenant_id as "consortiumId", a.library_id as "libraryId", a.library_name as "libraryName",
            a.recovery_organization_id as "recoveryOrganizationId", a.starts_on as "startsOn", a.ends_on as "endsOn",
            a.weekly_minutes as "weeklyMinutes", a.total_minutes as "totalMinutes", a.sharing as "sharingTerm",
            a.counts_learning as "countsLearning", a.terms_version as "termsVersion", a.ended_on as "endedOn",
            a.created_at::date as "proposedOn", a.withdrawn_at::date as "withdrawnOn", a.library_board_meets_on as "boardMeetsOn",
            ${isSignedSql('a')} as signed,
            array(select b.branch_id from agreement_branch b where b.tenant_id = a.tenant_id and b.agreement_id = a.id) as "branchIds",
            coalesce((select jsonb_agg(jsonb_build_object('agreementId', w.agreement_id, 'week', w.week, 'minutes', w.minutes))
                        from week_allowance w where w.tenant_id = a.tenant_id and w.agreement_id = a.id), '[]') as allowances
       from agreement a
      where a.${column} = $1 and ((a.withdrawn_at is null and a.starts_on < $3 and a.ends_on >= $2) or a.id = any ($4))`,
    [id, from, until, named],
  );
}
