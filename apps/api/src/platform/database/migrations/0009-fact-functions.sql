-- Facts change through these functions: each checks who asks, writes, and is audited by its caller's use case.
-- All of them take the authz lock first, so that two people cannot make a contradiction together.
set local role mutuality_authz;

create function authz.lock() returns void language sql set search_path = pg_catalog, pg_temp
as $$ select pg_advisory_xact_lock(hashtext('authz')) $$;

create function authz.is_member(p_organization uuid, p_consortium uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.membership m where m.tenant_id = p_organization and m.consortium_id = p_consortium
                  and tstzrange(m.starts_at, m.ends_at) @> authz.now())
$$;

-- Founds a member of a consortium (R9: commons write there). p: id, membershipId, name, zone, language, fiscalYearStart, mail, phone,
-- website, fscsKey, surveyYear, survey.
create function authz.found_organization(p_consortium uuid, p_kind text, p jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o uuid := (p ->> 'id')::uuid; c public.organization;
begin
  perform authz.lock();
  if not authz.may('commons', 'write', p_consortium) then perform authz.not_found(); end if;
  select * into c from public.organization where id = p_consortium and kind = 'CONSORTIUM';
  if c.id is null or p_kind not in ('LIBRARY', 'RECOVERY_ORGANIZATION') then perform authz.not_found(); end if;
  if p ->> 'fscsKey' is not null and exists (select from public.membership m where m.consortium_id = p_consortium and m.fscs_key = p ->> 'fscsKey' and m.ends_at is null) then
    perform authz.refuse('organization.already_member', 'fscsKey');
  end if;
  insert into public.organization values (o, o, p_kind, p ->> 'name', p ->> 'mail', p ->> 'phone', p ->> 'website', p ->> 'zone',
    coalesce(p ->> 'language', 'en'), coalesce(p ->> 'fiscalYearStart', '01-01'), null, (p ->> 'surveyYear')::int, p -> 'survey', '{}', clock_timestamp(), 1);
  insert into public.membership values ((p ->> 'membershipId')::uuid, o, p_consortium, c.name, p ->> 'fscsKey', authz.now(), null);
  return o;
end $$;

-- Adds a branch to a library (profile write there). p: id, kind, status, name, street, city, zip, county, state, phone, deskPhone, whereToSit,
-- latitude, longitude, zone, fscsSeq, surveyYear, survey, requiredClearances.
create function authz.add_branch(p_tenant uuid, p jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare b uuid := (p ->> 'id')::uuid;
begin
  perform authz.lock();
  if not authz.may('profile', 'write', p_tenant) then perform authz.not_found(); end if;
  if not exists (select from public.organization where id = p_tenant and kind = 'LIBRARY') then perform authz.not_found(); end if;
  insert into public.branch values (b, p_tenant, p ->> 'kind', coalesce(p ->> 'status', 'OPEN'), p ->> 'name', p ->> 'street', p ->> 'city', p ->> 'zip',
    p ->> 'county', p ->> 'state', p ->> 'phone', p ->> 'deskPhone', p ->> 'whereToSit', (p ->> 'latitude')::double precision,
    (p ->> 'longitude')::double precision, p ->> 'zone', p ->> 'fscsSeq', (p ->> 'surveyYear')::int, p -> 'survey', '{}',
    coalesce(array(select jsonb_array_elements_text(p -> 'requiredClearances')), '{}'), null, clock_timestamp(), 1);
  return b;
end $$;

-- Changes what scopes are computed from: a branch's kind, status and time zone. A new zone moves the ranges of agreements and placements.
create function authz.amend_branch(p_branch uuid, p_version int, p_kind text, p_status text, p_zone text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare b public.branch;
begin
  perform authz.lock();
  select * into b from public.branch where id = p_branch for update;
  if b.id is null or not authz.may('profile', 'write', b.tenant_id) then perform authz.not_found(); end if;
  if b.version <> p_version then perform authz.refuse('conflict'); end if;
  update public.branch set kind = p_kind, status = p_status, zone = p_zone, version = version + 1 where id = p_branch;
  if b.zone <> p_zone then
    update public.agreement_branch x set during = authz.days_during(a.starts_on, least(a.ends_on, coalesce(a.ended_on, a.ends_on)), p_zone)
      from public.agreement a where a.id = x.agreement_id and x.branch_id = p_branch;
    update public.placement x set during = tstzrange(authz.day_start(x.starts_on, p_zone), authz.day_start(x.ends_on + 1, p_zone)) where x.branch_id = p_branch;
  end if;
end $$;

-- Who may invite whom (R11).
create function authz.invitable_roles(p_actor public.affiliation, p_tenant uuid) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare kind text := (select o.kind from public.organization o where o.id = p_tenant);
begin
  if p_actor.role = 'CONSORTIUM_ADMIN' and p_actor.tenant_id = p_tenant then return array['CONSORTIUM_ADMIN']; end if;
  -- a consortium invites the first admin of a member that has none
  if p_actor.role = 'CONSORTIUM_ADMIN' then
    if not authz.is_member(p_tenant, p_actor.tenant_id) or authz.has_admin(p_tenant) then return '{}'; end if;
    return case kind when 'LIBRARY' then array['LIBRARY_ADMIN'] when 'RECOVERY_ORGANIZATION' then array['COORDINATOR'] else '{}' end;
  end if;
  if p_actor.tenant_id is distinct from p_tenant then return '{}'; end if;
  return case p_actor.role
    when 'LIBRARY_ADMIN' then array['BRANCH_STAFF', 'LIBRARY_ADMIN']
    when 'SUPERVISOR' then array['SUPERVISOR']
    -- the founding coordinator, who has been here longest, names the first supervisor; from then on supervisors do
    when 'COORDINATOR' then case when not exists (select from public.affiliation a where a.tenant_id = p_tenant and a.role = 'SUPERVISOR')
        and p_actor.id = (select a.id from public.affiliation a where a.tenant_id = p_tenant and a.role = 'COORDINATOR' and a.ends_at is null
                           order by a.starts_at, a.id limit 1)
      then array['NAVIGATOR', 'COORDINATOR', 'SUPERVISOR'] else array['NAVIGATOR', 'COORDINATOR'] end
    else '{}' end;
end $$;

-- The roles that the acting person may invite to in each of these organisations, for buttons and forms.
create function authz.roles_to_invite(p_organizations uuid[]) returns table (organization_id uuid, roles text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, authz.invitable_roles(a, o.id) from authz.actor() a, unnest(p_organizations) o (id) where a.id is not null
$$;

-- Invites a person by mail (R11). Never oneself; the answer never tells whether the mail has an account.
-- p: id, mail, name, role, branchIds, language, navigatorId. The mail job asks for the token.
create function authz.invite(p_tenant uuid, p jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor(); r text := p ->> 'role'; i uuid := (p ->> 'id')::uuid;
        branches uuid[] := coalesce(array(select x::uuid from jsonb_array_elements_text(p -> 'branchIds') x), '{}');
begin
  perform authz.lock();
  if a.id is null or not exists (select from public.organization o where o.id = p_tenant) then perform authz.not_found(); end if;
  if a.tenant_id <> p_tenant and not (a.role = 'CONSORTIUM_ADMIN' and authz.is_member(p_tenant, a.tenant_id)) then perform authz.not_found(); end if;
  if r <> all (authz.invitable_roles(a, p_tenant)) then
    perform authz.refuse(case when a.role = 'CONSORTIUM_ADMIN' and a.tenant_id <> p_tenant then 'access.member_has_admin' else 'access.role_not_grantable' end, 'role');
  end if;
  if lower(btrim(p ->> 'mail')) = lower(a.mail) then perform authz.refuse('access.own_role', 'mail'); end if;
  if r = 'BRANCH_STAFF' and (cardinality(branches) = 0 or exists (select x from unnest(branches) x except select b.id from public.branch b where b.tenant_id = p_tenant)) then
    perform authz.refuse('access.branches_missing', 'branchIds');
  end if;
  if r = 'NAVIGATOR' and not exists (select from public.navigator n where n.id = (p ->> 'navigatorId')::uuid and n.tenant_id = p_tenant) then
    perform authz.refuse('access.navigator_without_file', 'role');
  end if;
  -- A new invitation takes the place of an older one to the same address; of the first admin or supervisor only one is asked at a time.
  -- What another consortium of the member has sent stays as it is (R15).
  update public.invitation x set revoked_at = authz.now()
   where x.tenant_id = p_tenant and x.role = r and x.accepted_at is null and x.revoked_at is null
     and a.tenant_id in (p_tenant, x.invited_from)
     and (lower(x.mail) = lower(btrim(p ->> 'mail'))
          or (x.invited_from = a.tenant_id and (a.tenant_id <> p_tenant or (a.role = 'COORDINATOR' and r = 'SUPERVISOR'))));
  insert into public.invitation values (i, p_tenant, btrim(p ->> 'mail'), p ->> 'name', r, case when r = 'BRANCH_STAFF' then branches else '{}' end,
    coalesce(p ->> 'language', 'en'), (p ->> 'navigatorId')::uuid, a.id, a.tenant_id, a.person_name, null, authz.now(), authz.now() + interval '14 days', null, null);
  return i;
end $$;

-- Takes an invitation back: whoever looks after the team, or the consortium that sent it.
create function authz.revoke_invitation(p_invitation uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor(); i public.invitation;
begin
  select * into i from public.invitation where id = p_invitation for update;
  if i.id is null or not (authz.may('team', 'write', i.tenant_id)
      or (a.role = 'CONSORTIUM_ADMIN' and exists (select from public.affiliation f where f.id = i.invited_by and f.tenant_id = a.tenant_id))) then
    perform authz.not_found();
  end if;
  update public.invitation set revoked_at = authz.now() where id = p_invitation and accepted_at is null and revoked_at is null;
  if not found then perform authz.not_found(); end if;
end $$;

-- Ends one affiliation now, and the person's sessions with it. Not one's own; not the last admin's (R11).
create function authz.end_access(p_affiliation uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor(); f public.affiliation;
begin
  perform authz.lock();
  select * into f from public.affiliation where id = p_affiliation for update;
  if f.id is null or f.ends_at is not null or not authz.may('team', 'write', f.tenant_id) or a.tenant_id is distinct from f.tenant_id then perform authz.not_found(); end if;
  -- Of two admins who end each other at once the second is replayed, and sees that the first is gone.
  update public.organization set version = version where id = f.tenant_id;
  if f.user_id = a.user_id then perform authz.refuse('access.own_role'); end if;
  if f.role in ('LIBRARY_ADMIN', 'CONSORTIUM_ADMIN', 'COORDINATOR') and not exists (
      select from public.affiliation o where o.tenant_id = f.tenant_id and o.role = f.role and o.id <> f.id and tstzrange(o.starts_at, o.ends_at) @> authz.now()) then
    perform authz.refuse('access.last_admin');
  end if;
  update public.affiliation set ends_at = greatest(starts_at, authz.now()) where id = f.id and ends_at is null;
  update auth.session set ended_at = clock_timestamp() where user_id = f.user_id and ended_at is null;
end $$;

-- The branches a member of branch staff works at. Somebody else changing my scope ends my sessions (R11).
create function authz.change_branches(p_affiliation uuid, p_branches uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor(); f public.affiliation;
begin
  perform authz.lock();
  select * into f from public.affiliation where id = p_affiliation;
  if f.id is null or f.ends_at is not null or f.role <> 'BRANCH_STAFF' or not authz.may('team', 'write', f.tenant_id) then perform authz.not_found(); end if;
  if f.user_id = a.user_id then perform authz.refuse('access.own_role'); end if;
  if cardinality(p_branches) = 0 or exists (select x from unnest(p_branches) x except select b.id from public.branch b where b.tenant_id = f.tenant_id) then
    perform authz.refuse('access.branches_missing', 'branchIds');
  end if;
  delete from public.affiliation_branch where affiliation_id = f.id;
  insert into public.affiliation_branch select f.tenant_id, f.id, x from (select distinct unnest(p_branches) x) y;
  update auth.session set ended_at = clock_timestamp() where user_id = f.user_id and ended_at is null;
end $$;

do $$ declare f text; begin
  foreach f in array array['found_organization(uuid, text, jsonb)', 'add_branch(uuid, jsonb)', 'amend_branch(uuid, int, text, text, text)', 'invite(uuid, jsonb)', 'roles_to_invite(uuid[])',
                           'revoke_invitation(uuid)', 'end_access(uuid)', 'change_branches(uuid, uuid[])'] loop
    execute format('grant execute on function authz.%s to mutuality_api', f);
  end loop;
end $$;
reset role;
