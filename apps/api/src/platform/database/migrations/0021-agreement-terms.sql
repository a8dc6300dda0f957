-- What agreements hold beyond 0005: each version of the terms, the language of the clauses, and which branches are signed for.
set local role mutuality_owner;

alter table agreement add column language text not null;

-- `signed` is true while both sides have signed the terms as they stand: no branch is then promised twice to one partner.
alter table agreement_branch add column recovery_organization_id uuid not null;
alter table agreement_branch add column signed boolean not null;
alter table agreement_branch add constraint agreement_branch_signed_once
  exclude using gist (tenant_id with =, recovery_organization_id with =, branch_id with =, during with &&) where (signed);

-- The terms as they stood in each version, and who wrote them: so that a side sees what changed before it signs again.
create table agreement_terms (
  tenant_id uuid not null,
  agreement_id uuid not null,
  terms_version int not null,
  terms jsonb not null,
  written_by_name text not null,
  written_by_organization text not null,
  written_at timestamptz(3) not null,
  constraint agreement_terms_pk primary key (tenant_id, agreement_id, terms_version),
  constraint agreement_terms_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
select authz.protect('agreement_terms', 'agreement', array['agreement_id'], p_fact => true);
reset role;

set local role mutuality_authz;

-- A person shows again that it is they, by password, before an act that binds an organisation.
alter table auth.session add column confirmed_at timestamptz(3);

create function auth.confirm_session(p_session uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.session set confirmed_at = clock_timestamp() where id = p_session and ended_at is null
$$;

-- The living session of a token and its account's sign-in name: whose password is asked for.
create function auth.session_account(p_token_hash bytea) returns table (session_id uuid, user_id uuid, sign_in_name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, u.id, u.sign_in_name from auth.session s join auth.user_account u on u.id = s.user_id
   where s.token_hash = p_token_hash and s.ended_at is null and u.suspended_at is null
     and s.last_seen_at > clock_timestamp() - interval '30 minutes' and s.created_at > clock_timestamp() - interval '12 hours'
$$;
grant execute on function auth.confirm_session(uuid), auth.session_account(bytea) to mutuality_auth;

-- Whether the acting person did so in the last five minutes.
create function authz.confirmed_lately() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from auth.session s where s.id = (authz.acting()).session_id and s.confirmed_at > clock_timestamp() - interval '5 minutes')
$$;

-- The places of a library where people come: what an agreement may name, and what tells whether one is the library's only outlet.
create function authz.outlets(p_library uuid) returns setof public.branch
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select * from public.branch b where b.tenant_id = p_library and b.status <> 'CLOSED' and b.kind <> 'BOOKS_BY_MAIL'
$$;

-- Whether a library has one place: public, and asked by people who read only one of its places.
create function authz.has_one_outlet(p_library uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) = 1 from authz.outlets(p_library)
$$;
grant execute on function authz.has_one_outlet(uuid) to mutuality_api;

-- Whether the acting person proposes for this consortium (R9).
create function authz.proposes_for(p_consortium uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select a.role = 'CONSORTIUM_ADMIN' and a.tenant_id = p_consortium from authz.actor() a), false)
$$;

-- Which sides have signed the terms as they stand.
create function authz.signed_sides(p_agreement uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(select s.party from public.signature s join public.agreement g on g.id = s.agreement_id
                where g.id = p_agreement and s.terms_version = g.terms_version)
$$;

-- The day it is, or is already, at one of the agreement's branches: the later one where two zones differ.
create function authz.agreement_today(p_agreement uuid) returns date
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select max((authz.now() at time zone b.zone)::date)
    from public.agreement_branch x join public.branch b on b.id = x.branch_id where x.agreement_id = p_agreement
$$;

-- The terms as they stand, whole: what is kept of each version, and under each signature.
create function authz.terms_of(p_agreement uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('libraryName', g.library_name, 'recoveryOrganizationName', g.recovery_organization_name,
           'startsOn', g.starts_on, 'endsOn', g.ends_on, 'weeklyMinutes', g.weekly_minutes, 'totalMinutes', g.total_minutes,
           'sharingTerm', g.sharing, 'countsLearning', g.counts_learning, 'language', g.language, 'clauses', g.clauses,
           'branches', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.name, b.id), '[]')
                          from public.agreement_branch x join public.branch b on b.id = x.branch_id where x.agreement_id = g.id))
    from public.agreement g where g.id = p_agreement
$$;

-- Writes the terms of the agreement's present version, with each branch's range in the branch's own zone. p: branchIds, startsOn, endsOn,
-- weeklyMinutes, totalMinutes, sharingTerm, countsLearning, language, clauses.
create function authz.write_terms(p_agreement uuid, p jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g public.agreement; a public.affiliation := authz.actor();
        branches uuid[] := array(select distinct x::uuid from jsonb_array_elements_text(p -> 'branchIds') x);
begin
  update public.agreement
     set starts_on = (p ->> 'startsOn')::date, ends_on = (p ->> 'endsOn')::date, weekly_minutes = (p ->> 'weeklyMinutes')::int,
         total_minutes = (p ->> 'totalMinutes')::int, sharing = p ->> 'sharingTerm', counts_learning = (p ->> 'countsLearning')::boolean,
         language = p ->> 'language', clauses = p -> 'clauses'
   where id = p_agreement returning * into g;
  if cardinality(branches) = 0 then perform authz.refuse('agreements.no_branches', 'branchIds'); end if;
  if exists (select x from unnest(branches) x except select o.id from authz.outlets(g.library_id) o) then
    perform authz.refuse('agreements.branch_of_other_library', 'branchIds');
  end if;
  if g.sharing = 'ENCOUNTERS' and (select count(*) from authz.outlets(g.library_id)) < 2 then
    perform authz.refuse('agreements.encounters_at_only_outlet', 'sharingTerm');
  end if;
  delete from public.agreement_branch where agreement_id = g.id;
  insert into public.agreement_branch (tenant_id, agreement_id, library_id, branch_id, recovery_organization_id, during, signed)
  select g.tenant_id, g.id, g.library_id, o.id, g.recovery_organization_id, authz.days_during(g.starts_on, g.ends_on, o.zone), false
    from authz.outlets(g.library_id) o where o.id = any (branches);
  insert into public.agreement_terms (tenant_id, agreement_id, terms_version, terms, written_by_name, written_by_organization, written_at)
  select g.tenant_id, g.id, g.terms_version, authz.terms_of(g.id), a.person_name, o.name, authz.now()
    from public.organization o where o.id = a.tenant_id;
end $$;

-- Offers terms to a library and a recovery organisation of one's consortium. p: the terms, and id, libraryId, recoveryOrganizationId,
-- draftGroupId. An organisation that is none of this consortium's, and one that does not exist, are refused alike.
create function authz.propose_agreement(p_consortium uuid, p jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l public.organization; r public.organization;
begin
  perform authz.lock();
  if not authz.proposes_for(p_consortium) then perform authz.not_found(); end if;
  select * into l from public.organization where id = (p ->> 'libraryId')::uuid and kind = 'LIBRARY' and authz.is_member(id, p_consortium);
  select * into r from public.organization where id = (p ->> 'recoveryOrganizationId')::uuid and kind = 'RECOVERY_ORGANIZATION' and authz.is_member(id, p_consortium);
  if l.id is null or r.id is null then
    perform authz.refuse('agreements.not_members_together', case when l.id is null then 'libraryId' else 'recoveryOrganizationId' end);
  end if;
  insert into public.agreement (id, tenant_id, library_id, library_name, recovery_organization_id, recovery_organization_name, terms_version,
      starts_on, ends_on, weekly_minutes, sharing, counts_learning, clauses, language, draft_group_id, created_by, created_at, version)
  values ((p ->> 'id')::uuid, p_consortium, l.id, l.name, r.id, r.name, 1, (p ->> 'startsOn')::date, (p ->> 'endsOn')::date,
      (p ->> 'weeklyMinutes')::int, p ->> 'sharingTerm', (p ->> 'countsLearning')::boolean, p -> 'clauses', p ->> 'language',
      (p ->> 'draftGroupId')::uuid, authz.me(), authz.now(), 1);
  perform authz.write_terms((p ->> 'id')::uuid, p);
end $$;

-- The agreement, locked for a change, if the acting person may change it: a party, or the consortium's admin. Else "not found".
create function authz.agreement_to_change(p_agreement uuid) returns public.agreement
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g public.agreement;
begin
  perform authz.lock();
  select * into g from public.agreement where id = p_agreement for update;
  if g.id is null or (authz.side_of(g.id) is null and not authz.proposes_for(g.tenant_id)) then perform authz.not_found(); end if;
  return g;
end $$;

-- Changes the terms of an offer that not both sides have signed. Signatures under the former version no longer count.
create function authz.amend_agreement(p_agreement uuid, p_terms_version int, p jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g public.agreement := authz.agreement_to_change(p_agreement);
begin
  if g.withdrawn_at is not null or cardinality(authz.signed_sides(g.id)) = 2 then perform authz.refuse('agreements.terms_stand'); end if;
  if g.terms_version <> p_terms_version then perform authz.refuse('conflict'); end if;
  update public.agreement set terms_version = terms_version + 1, version = version + 1 where id = g.id;
  perform authz.write_terms(g.id, p);
end $$;

-- What the rules ask about a pair of organisations in a consortium, for whoever proposes there or is a party to their agreement:
-- { membersTogether, branches: [{ id, name, zone }] }. Null for everybody else.
create function authz.agreement_facts(p_consortium uuid, p_library uuid, p_recovery_organization uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object(
           'membersTogether', authz.is_member(p_library, p_consortium) and authz.is_member(p_recovery_organization, p_consortium),
           'branches', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'zone', o.zone) order by o.kind <> 'CENTRAL', o.name), '[]')
                          from authz.outlets(p_library) o))
   where (authz.proposes_for(p_consortium) and authz.is_member(p_library, p_consortium))
      or exists (select from public.agreement g where g.tenant_id = p_consortium and g.library_id = p_library
                    and g.recovery_organization_id = p_recovery_organization and authz.may('agreement', 'read', g.tenant_id, g.id))
$$;

-- The branches of agreements one may read, named as they are today, with the range in which each is covered: a coordinator sees the
-- branches of an offer before the library's profile is open to them.
create function authz.agreement_branches(p_agreements uuid[])
returns table (agreement_id uuid, branch_id uuid, name text, city text, zone text, starts_at timestamptz, ends_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.agreement_id, b.id, b.name, b.city, b.zone, lower(x.during), upper(x.during)
    from public.agreement_branch x join public.branch b on b.tenant_id = x.library_id and b.id = x.branch_id
   where x.agreement_id = any (p_agreements)
     and (x.tenant_id in (select unnest((select authz.whole('agreement', 'read'))::uuid[]))
          or (x.tenant_id, x.agreement_id) in (select r.t, r.s from unnest((select authz.parts('agreement', 'read'))::authz.part[]) r))
   order by b.kind <> 'CENTRAL', b.name, b.id
$$;

-- Affiliations to tell about an agreement one may read: its parties' admins and coordinators, without the one who acts.
create function authz.agreement_people(p_agreement uuid) returns table (affiliation_id uuid, party text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.id, case f.tenant_id when g.library_id then 'LIBRARY' when g.tenant_id then 'CONSORTIUM' else 'RECOVERY_ORGANIZATION' end
    from public.agreement g
    join public.affiliation f on (f.tenant_id = g.library_id and f.role = 'LIBRARY_ADMIN')
      or (f.tenant_id = g.recovery_organization_id and f.role in ('COORDINATOR', 'SUPERVISOR'))
      or (f.tenant_id = g.tenant_id and f.role = 'CONSORTIUM_ADMIN')
   where g.id = p_agreement and authz.may('agreement', 'read', g.tenant_id, g.id)
     and tstzrange(f.starts_at, f.ends_at) @> authz.now() and f.id is distinct from authz.me()
$$;

grant execute on function authz.propose_agreement(uuid, jsonb), authz.amend_agreement(uuid, int, jsonb), authz.agreement_facts(uuid, uuid, uuid),
  authz.agreement_branches(uuid[]), authz.agreement_people(uuid), authz.agreement_today(uuid) to mutuality_api;
reset role;
