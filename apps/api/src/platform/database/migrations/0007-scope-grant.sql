-- The one view from which every policy decides. Each row: this principal may `verb` rows of `class` that belong to `tenant_id`
-- (all of them, or the part named `subject_id`) while `during` holds, because of `rule` (docs/architecture.md lists the rules).
set local role mutuality_authz;

-- An agreement both parties have signed, at one of its branches, while both organisations are members of its consortium.
-- `planning` begins with the later signature, so that the first week can be planned before it begins.
create view authz.term as
select a.id as agreement_id, a.tenant_id as consortium_id, a.library_id, a.recovery_organization_id, b.branch_id, a.sharing,
       b.during * tstzrange(ml.starts_at, ml.ends_at) * tstzrange(mr.starts_at, mr.ends_at) as during,
       tstzrange(least(lower(b.during), greatest(sl.recorded_at, sr.recorded_at)), upper(b.during))
         * tstzrange(ml.starts_at, ml.ends_at) * tstzrange(mr.starts_at, mr.ends_at) as planning
  from public.agreement a
  join public.signature sl on sl.agreement_id = a.id and sl.party = 'LIBRARY' and sl.terms_version = a.terms_version
  join public.signature sr on sr.agreement_id = a.id and sr.party = 'RECOVERY_ORGANIZATION' and sr.terms_version = a.terms_version
  join public.agreement_branch b on b.agreement_id = a.id
  join public.membership ml on ml.tenant_id = a.library_id and ml.consortium_id = a.tenant_id
  join public.membership mr on mr.tenant_id = a.recovery_organization_id and mr.consortium_id = a.tenant_id
 where a.withdrawn_at is null;

-- Who looks after a member: its library admins, its coordinators. A member with one of them takes care of itself (R9, R11).
create view authz.admin as
select f.tenant_id, f.id as affiliation_id from public.affiliation f
 where f.role in ('LIBRARY_ADMIN', 'COORDINATOR') and f.ends_at is null;

create function authz.has_admin(p_organization uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from authz.admin a where a.tenant_id = p_organization)
$$;

-- People: an affiliation in force, by role.
create view authz.person_grant as
-- R2 branch staff: own branches
select f.id as affiliation_id, f.tenant_id, b.branch_id as subject_id, g.class, g.verb, 'R2' as rule, tstzrange(f.starts_at, f.ends_at) as during
  from public.affiliation f
  join public.affiliation_branch b on b.affiliation_id = f.id
  cross join (values ('attendance', 'read'), ('attendance', 'write')) g (class, verb)
 where f.role = 'BRANCH_STAFF'
union all
select f.id, t.recovery_organization_id, t.branch_id, 'presence', 'read', 'R2', tstzrange(f.starts_at, f.ends_at) * t.during
  from public.affiliation f
  join public.affiliation_branch b on b.affiliation_id = f.id
  join authz.term t on t.library_id = f.tenant_id and t.branch_id = b.branch_id
 where f.role = 'BRANCH_STAFF'
union all
-- R2, R3, R5, R6, R9: everybody reads the profile of their own organisation; some write it
select f.id, f.tenant_id, null, 'profile', g.verb, g.rule, tstzrange(f.starts_at, f.ends_at)
  from public.affiliation f
  join (values ('BRANCH_STAFF', 'read', 'R2'), ('LIBRARY_ADMIN', 'read', 'R3'), ('LIBRARY_ADMIN', 'write', 'R3'),
               ('NAVIGATOR', 'read', 'R5'), ('COORDINATOR', 'read', 'R6'), ('COORDINATOR', 'write', 'R6'),
               ('SUPERVISOR', 'read', 'R6'), ('SUPERVISOR', 'write', 'R6'),
               ('CONSORTIUM_ADMIN', 'read', 'R9'), ('CONSORTIUM_ADMIN', 'write', 'R9')) g (role, verb, rule) on g.role = f.role
union all
-- R2, R3, R4, R6: members read the commons of their consortia
select f.id, m.consortium_id, null, 'commons', 'read', 'R2', tstzrange(f.starts_at, f.ends_at) * tstzrange(m.starts_at, m.ends_at)
  from public.affiliation f
  join public.membership m on m.tenant_id = f.tenant_id
union all
-- R3 library admin: the whole library
select f.id, f.tenant_id, null, g.class, g.verb, 'R3', tstzrange(f.starts_at, f.ends_at)
  from public.affiliation f
  cross join (values ('attendance', 'read'), ('attendance', 'write'), ('team', 'read'), ('team', 'write'), ('audit', 'read')) g (class, verb)
 where f.role = 'LIBRARY_ADMIN'
union all
select f.id, t.recovery_organization_id, t.branch_id, 'presence', 'read', 'R3', tstzrange(f.starts_at, f.ends_at) * t.during
  from public.affiliation f
  join authz.term t on t.library_id = f.tenant_id
 where f.role = 'LIBRARY_ADMIN'
union all
select f.id, a.tenant_id, a.id, 'agreement', 'read', 'R3', tstzrange(f.starts_at, f.ends_at)
  from public.affiliation f
  join public.agreement a on a.library_id = f.tenant_id
 where f.role = 'LIBRARY_ADMIN'
union all
-- R4 navigator at a branch: affiliation, placement, agreement and memberships all in force
select f.id, n.tenant_id, t.branch_id, 'presence', 'read', 'R4', tstzrange(f.starts_at, f.ends_at) * p.during * t.during
  from public.affiliation f
  join public.navigator n on n.affiliation_id = f.id and n.tenant_id = f.tenant_id
  join public.placement p on p.navigator_id = n.id
  join authz.term t on t.recovery_organization_id = n.tenant_id and t.branch_id = p.branch_id
 where f.role = 'NAVIGATOR'
union all
-- (where to go, whom to call and where to sit: from planning on, so that the first days are known before they begin)
select f.id, t.library_id, s.subject_id, 'profile', 'read', 'R4',
       tstzrange(f.starts_at, f.ends_at) * tstzrange(null, upper(p.during)) * t.planning
  from public.affiliation f
  join public.navigator n on n.affiliation_id = f.id and n.tenant_id = f.tenant_id
  join public.placement p on p.navigator_id = n.id
  join authz.term t on t.recovery_organization_id = n.tenant_id and t.branch_id = p.branch_id and t.during && p.during
  cross join lateral (values (t.branch_id), (t.library_id)) s (subject_id)
 where f.role = 'NAVIGATOR'
union all
-- R5 navigator in the own organisation: the own file, the own published shifts wherever they are, the own settings
select f.id, f.tenant_id, n.id, g.class, 'read', 'R5', tstzrange(f.starts_at, f.ends_at)
  from public.affiliation f
  join public.navigator n on n.affiliation_id = f.id and n.tenant_id = f.tenant_id
  cross join (values ('staff'), ('presence')) g (class)
 where f.role = 'NAVIGATOR'
union all
select f.id, f.tenant_id, f.user_id, 'self', g.verb, 'R5', tstzrange(f.starts_at, f.ends_at)
  from public.affiliation f
  cross join (values ('read'), ('write')) g (verb)
union all
-- R6 coordinator and supervisor: the whole recovery organisation; presence is written by branches of agreements
select f.id, f.tenant_id, null, g.class, g.verb, 'R6', tstzrange(f.starts_at, f.ends_at)
  from public.affiliation f
  cross join (values ('presence', 'read'), ('staff', 'read'), ('staff', 'write'), ('team', 'read'), ('team', 'write'), ('audit', 'read')) g (class, verb)
 where f.role in ('COORDINATOR', 'SUPERVISOR')
union all
select f.id, t.recovery_organization_id, t.branch_id, 'presence', 'write', 'R6', tstzrange(f.starts_at, f.ends_at) * t.planning
  from public.affiliation f
  join authz.term t on t.recovery_organization_id = f.tenant_id
 where f.role in ('COORDINATOR', 'SUPERVISOR')
union all
select f.id, t.library_id, null, 'profile', 'read', 'R6', tstzrange(f.starts_at, f.ends_at) * t.planning
  from public.affiliation f
  join authz.term t on t.recovery_organization_id = f.tenant_id
 where f.role in ('COORDINATOR', 'SUPERVISOR')
union all
-- (for 30 days after the end both sides settle the agreement's hours: R13)
select f.id, t.library_id, t.agreement_id, 'attendance', 'read', 'R6',
       tstzrange(f.starts_at, f.ends_at) * tstzrange(lower(t.planning), upper(t.during) + interval '30 days')
  from public.affiliation f
  join authz.term t on t.recovery_organization_id = f.tenant_id and not isempty(t.during)
 where f.role in ('COORDINATOR', 'SUPERVISOR')
union all
select f.id, a.tenant_id, a.id, 'agreement', 'read', 'R6', tstzrange(f.starts_at, f.ends_at)
  from public.affiliation f
  join public.agreement a on a.recovery_organization_id = f.tenant_id
 where f.role in ('COORDINATOR', 'SUPERVISOR')
union all
-- R9 consortium admin: commons, agreements, members' profiles; presence and attendance within the consortium's agreements
select f.id, f.tenant_id, null, g.class, g.verb, 'R9', tstzrange(f.starts_at, f.ends_at)
  from public.affiliation f
  cross join (values ('commons', 'read'), ('commons', 'write'), ('agreement', 'read'), ('team', 'read'), ('team', 'write'), ('audit', 'read')) g (class, verb)
 where f.role = 'CONSORTIUM_ADMIN'
union all
select f.id, m.tenant_id, null, 'profile', 'read', 'R9', tstzrange(f.starts_at, f.ends_at) * tstzrange(m.starts_at, m.ends_at)
  from public.affiliation f
  join public.membership m on m.consortium_id = f.tenant_id
 where f.role = 'CONSORTIUM_ADMIN'
union all
select f.id, m.tenant_id, null, 'profile', 'write', 'R9', tstzrange(f.starts_at, f.ends_at) * tstzrange(m.starts_at, m.ends_at)
  from public.affiliation f
  join public.membership m on m.consortium_id = f.tenant_id
 where f.role = 'CONSORTIUM_ADMIN'
   and not exists (select from authz.admin o where o.tenant_id = m.tenant_id)
union all
select f.id, s.tenant_id, t.agreement_id, s.class, 'read', 'R9', tstzrange(f.starts_at, f.ends_at) * t.planning
  from public.affiliation f
  join authz.term t on t.consortium_id = f.tenant_id
  cross join lateral (values (t.recovery_organization_id, 'presence'), (t.library_id, 'attendance')) s (tenant_id, class)
 where f.role = 'CONSORTIUM_ADMIN'
union all
-- R11 consortium admin: the invitations that the consortium sent to a member's first admin, until they are accepted
select f.id, i.tenant_id, i.id, 'team', 'read', 'R11', tstzrange(f.starts_at, f.ends_at)
  from public.affiliation f
  join public.affiliation author on author.tenant_id = f.tenant_id
  join public.invitation i on i.invited_by = author.id and i.tenant_id <> f.tenant_id and i.accepted_at is null
 where f.role = 'CONSORTIUM_ADMIN';

-- Purposes are principals too.
create view authz.scope_grant as
select 'user' as purpose, g.affiliation_id as principal_id, g.tenant_id, g.subject_id, g.class, g.verb, g.rule, g.during
  from authz.person_grant g
union all
-- cli:onboarding: profile and commons of one consortium, which is the principal; a member that has an admin writes its own profile
select 'cli:onboarding', m.consortium_id, m.tenant_id, null, 'profile', g.verb, 'R9', tstzrange(m.starts_at, m.ends_at)
  from public.membership m
  join (values ('read'), ('write')) g (verb)
    on g.verb = 'read' or not exists (select from authz.admin o where o.tenant_id = m.tenant_id)
union all
select 'cli:onboarding', o.id, o.id, null, g.class, g.verb, 'R9', tstzrange(null, null)
  from public.organization o
  cross join (values ('profile', 'read'), ('profile', 'write'), ('commons', 'read'), ('commons', 'write')) g (class, verb)
 where o.kind = 'CONSORTIUM'
union all
-- link: exactly one subject, the agreement that a person without an account may read and sign
select 'link', l.id, a.tenant_id, a.id, 'agreement', 'read', 'R10', tstzrange(l.created_at, greatest(l.created_at, least(l.expires_at, l.revoked_at, l.used_at)))
  from auth.one_time_link l
  join public.agreement a on a.id = l.subject_id
 where l.purpose = 'SIGN_AGREEMENT';

-- The acting affiliation's row (person, role, organisation); null for other purposes.
create function authz.actor() returns public.affiliation
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c authz.context := authz.acting(); f public.affiliation;
begin
  if c.purpose is distinct from 'user' then return null; end if;
  select * into f from public.affiliation a where a.id = c.principal and tstzrange(a.starts_at, a.ends_at) @> c.at;
  return f;
end $$;

-- The organisation that a person acts for, or that what is delivered to them is for; null for other purposes.
create function authz.home() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c authz.context := authz.acting();
begin
  return (select f.tenant_id from public.affiliation f where c.purpose in ('user', 'deliver') and f.id = c.principal);
end $$;
grant execute on function authz.home() to mutuality_api;

-- Says no with a refusal code of packages/domain; the API shows it as REFUSED. errcode MU001.
create function authz.refuse(code text, path text default '') returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin raise exception '%', code using errcode = 'MU001', detail = path; end $$;

-- Answers "not found" for what does not exist and for what one may not see alike. errcode MU404.
create function authz.not_found() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin raise exception 'not found' using errcode = 'MU404'; end $$;

create function authz.day_start(p_day date, p_zone text) returns timestamptz
language sql immutable set search_path = pg_catalog, pg_temp as $$ select p_day::timestamp at time zone p_zone $$;

-- First and last day are inside: midnight to midnight in the branch's zone.
create function authz.days_during(p_from date, p_to date, p_zone text) returns tstzrange
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select tstzrange(authz.day_start(p_from, p_zone), authz.day_start(p_to + 1, p_zone), '[)')
$$;

reset role;

-- A member's place in one consortium is no other consortium's affair (R15): one reads the memberships of one's own organisation, and
-- of others those in consortia that one belongs to.
set local role mutuality_owner;
create policy membership_known on membership as restrictive for select to mutuality_api
  using (tenant_id = (select authz.home()) or consortium_id in (select unnest((select authz.whole('commons', 'read'))::uuid[])));
reset role;
