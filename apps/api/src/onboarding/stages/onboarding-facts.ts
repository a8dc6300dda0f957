import { agreementState, lastDayOf, type SignatureParty } from '@mutuality/domain/agreements';
import type {
  OnboardingFacts,
  OnboardingPlace,
  ReadinessItem,
  ReadinessState,
} from '@mutuality/domain/onboarding';
import { placeFacts, profileFacts } from '@mutuality/domain/organizations';
import type { ReadTx } from '../../platform/database/tx.js';

interface AgreementRow {
  startsOn: string;
  endsOn: string;
  endedOn: string | null;
  withdrawnOn: string | null;
  boardMeetsOn: string | null;
  proposedOn: string;
  termsVersion: number;
  signed: { party: SignatureParty; termsVersion: number }[];
  branchIds: string[];
  waitsSince: string;
}

/** A library as the list of libraries knows it, with the facts that its stages are computed from. */
export interface LibraryFacts {
  id: string;
  name: string;
  city: string | null;
  county: string | null;
  mail: string | null;
  phone: string | null;
  fiscalYearStart: string | null;
  surveyYear: number | null;
  unconfirmed: string[];
  today: string;
  admins: number;
  adminInvitedOn: string | null;
  firstPublishedOn: string | null;
  places: (Omit<OnboardingPlace, 'readiness'> & {
    readiness: { item: ReadinessItem; state: ReadinessState }[];
  })[];
  agreements: AgreementRow[];
}

/** Which libraries: those of a consortium, or one. Both name the tenants, so that the way there is an index. */
const ofConsortium = `
  select o.* from membership m join organization o on o.tenant_id = m.tenant_id and o.id = m.tenant_id
   where m.consortium_id = $1 and o.kind = 'LIBRARY' and tstzrange(m.starts_at, m.ends_at) @> authz.now()`;
const ofOne = `select o.* from organization o where o.tenant_id = $1 and o.id = $1 and o.kind = 'LIBRARY'`;

/** $2 and $3: facts of profile and places that a library confirms. */
const statement = (libraries: string) => `
with library as materialized (${libraries}),
ids as materialized (select array_agg(id) as of from library),
admins as materialized (select a.* from ids, authz.admins_of(coalesce(ids.of, '{}')) a),
hours as materialized (
  select distinct p.branch_id from opening_period p where p.tenant_id = any (array(select id from library))),
ready as materialized (
  select r.branch_id, jsonb_agg(jsonb_build_object('item', r.item, 'state', r.state)) as said
    from readiness r where r.tenant_id = any (array(select id from library)) group by r.branch_id),
place as materialized (
  select b.tenant_id, min(b.city) filter (where b.kind = 'CENTRAL') as city, min(b.county) filter (where b.kind = 'CENTRAL') as county,
         min((select min(a.day) from attendance a where a.tenant_id = b.tenant_id and a.branch_id = b.id)) as first_day,
         jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'kind', b.kind, 'status', b.status,
           'unconfirmed', array(select f from unnest($3::text[]) f where b.survey ->> f is not null and not f = any (b.confirmed_fields)),
           'addressed', b.kind = 'BOOKMOBILE' or (b.street is not null and b.city is not null), 'hoursEntered', h.branch_id is not null, 'readiness', coalesce(r.said, '[]')) order by b.kind <> 'CENTRAL', b.name, b.id) as places
    from branch b
    left join hours h on h.branch_id = b.id
    left join ready r on r.branch_id = b.id
   where b.tenant_id = any (array(select id from library))
   group by b.tenant_id),
terms as materialized (
  select a.library_id, jsonb_agg(jsonb_build_object(
           'startsOn', a.starts_on, 'endsOn', a.ends_on, 'endedOn', a.ended_on, 'withdrawnOn', a.withdrawn_at::date,
           'boardMeetsOn', a.library_board_meets_on, 'proposedOn', a.created_at::date, 'termsVersion', a.terms_version,
           'signed', coalesce(s.signed, '[]'), 'waitsSince', coalesce(s.last_at, a.created_at)::date,
           'branchIds', array(select x.branch_id from agreement_branch x where x.tenant_id = a.tenant_id and x.agreement_id = a.id))) as agreements
    from agreement a
    left join lateral (
      select jsonb_agg(jsonb_build_object('party', s.party, 'termsVersion', s.terms_version)) as signed, max(s.recorded_at) as last_at
        from signature s where s.tenant_id = a.tenant_id and s.agreement_id = a.id and s.terms_version = a.terms_version) s on true
   where a.library_id = any (array(select id from library))
   group by a.library_id)
select o.id, o.name, coalesce(p.city, o.survey ->> 'city') as city, coalesce(p.county, o.survey ->> 'county') as county, o.mail, o.phone,
       case when o.survey is null or o.survey ->> 'fiscalYearStart' is not null or 'fiscalYearStart' = any (o.confirmed_fields)
            then o.fiscal_year_start end as "fiscalYearStart",
       o.survey_year as "surveyYear",
       array(select f from unnest($2::text[]) f where o.survey ->> f is not null and not f = any (o.confirmed_fields)) as unconfirmed,
       (authz.now() at time zone o.zone)::date as today, coalesce(a.admins, 0) as admins,
       (a.invited_at at time zone o.zone)::date as "adminInvitedOn", p.first_day as "firstPublishedOn",
       coalesce(p.places, '[]') as places, coalesce(t.agreements, '[]') as agreements
  from library o
  left join admins a on a.organization_id = o.id
  left join place p on p.tenant_id = o.id
  left join terms t on t.library_id = o.id
 order by o.name, o.id`;

const everyFact = [profileFacts, placeFacts];

/** The libraries of a consortium with what their stages are computed from; one statement. */
export const factsOfConsortium = (tx: ReadTx, consortiumId: string): Promise<LibraryFacts[]> =>
  tx.sql<LibraryFacts>(statement(ofConsortium), [consortiumId, ...everyFact]);

/** One library; none where it may not be seen. */
export const factsOfLibrary = (tx: ReadTx, libraryId: string): Promise<LibraryFacts[]> =>
  tx.sql<LibraryFacts>(statement(ofOne), [libraryId, ...everyFact]);

/** What the rule asks of it. */
export function onboardingFacts(library: LibraryFacts): OnboardingFacts {
  const { today, mail, phone, fiscalYearStart, unconfirmed, surveyYear, places, admins, adminInvitedOn } =
    library;
  return {
    today,
    profile: { mail, phone, fiscalYearStart, unconfirmed, surveyYear },
    places,
    agreements: library.agreements.map((agreement) => ({
      state: agreementState(agreement, agreement.signed, today),
      branchIds: agreement.branchIds,
      startsOn: agreement.startsOn,
      lastDay: lastDayOf(agreement),
      boardMeetsOn: agreement.boardMeetsOn,
      waitsSince: agreement.waitsSince,
    })),
    team: { admins, adminInvitedOn },
    shifts: { firstPublishedOn: library.firstPublishedOn, drafts: 0 },
  };
}
