-- What planning needs from beyond the recovery organisation's own rows: agreements held while a week is published, plans that fall away
-- with an agreement, and what another partner has taken.
set local role mutuality_owner;
create policy shift_plan_end on shift for update to mutuality_authz using (true) with check (true);
create policy shift_plan_drop on shift for delete to mutuality_authz using (true);
grant update (state, fell_away_at, version), delete on shift to mutuality_authz;

set local role mutuality_authz;

-- Holds the agreements of these shifts until the transaction ends: whoever ends one of them meanwhile is replayed and sees what was
-- published, and of two weeks published at once against total hours the second one sees the first.
create function authz.hold_agreements(p_tenant uuid, p_shifts uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare held uuid;
begin
  if not p_tenant = any (authz.whole('presence', 'read')) then perform authz.not_found(); end if;
  for held in select distinct s.agreement_id from public.shift s where s.tenant_id = p_tenant and s.id = any (p_shifts) order by 1 loop
    update public.agreement set version = version where id = held and recovery_organization_id = p_tenant;
  end loop;
end $$;

-- Writes what the library may expect of shifts just published, and takes back what no longer stands and nobody has confirmed.
-- Called by publishing, in its transaction; the shifts must be of branches the actor plans (R6). Hours that the library has confirmed
-- meanwhile stand.
create or replace function authz.expect_hours(p_tenant uuid, p_shifts uuid[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; n int := 0; plans uuid[] := array(select p.s from unnest(authz.parts('presence', 'write')) p where p.t = p_tenant);
begin
  for s in select x.*, a.recovery_organization_name, a.counts_learning
             from public.shift x join public.agreement a on a.id = x.agreement_id and a.recovery_organization_id = x.tenant_id
            where x.tenant_id = p_tenant and x.id = any (p_shifts) order by x.id loop
    if not s.branch_id = any (plans) then perform authz.not_found(); end if;
    if s.state = 'PUBLISHED' then
      insert into public.attendance values (gen_random_uuid(), s.library_id, s.branch_id, s.agreement_id, p_tenant, s.recovery_organization_name, s.id,
        s.day, s.from_time, s.to_time, s.starts_at, s.ends_at, s.learning, not s.learning or s.counts_learning,
        extract(epoch from s.ends_at - s.starts_at)::int / 60, null, null, null, null, null, 1)
      on conflict (tenant_id, shift_id) do nothing;
    else
      delete from public.attendance a where a.tenant_id = s.library_id and a.shift_id = s.id and a.confirmed_minutes is null;
      if exists (select from public.attendance a where a.tenant_id = s.library_id and a.shift_id = s.id) then
        perform authz.refuse('scheduling.hours_confirmed');
      end if;
    end if;
    n := n + 1;
  end loop;
  return n;
end $$;

-- Tells of published hours that fell away with their agreement at this instant: each navigator with access, and who plans.
create function authz.tell_fallen_away(p_organization uuid, p_agreement uuid, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare ids jsonb := jsonb_build_object('template', 'hours_fell_away', 'agreementId', p_agreement,
                                        'at', to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
begin
  if not exists (select from public.shift s where s.tenant_id = p_organization and s.agreement_id = p_agreement and s.fell_away_at = p_at) then return; end if;
  perform jobs.enqueue('mail.to_affiliation', ids || jsonb_build_object('affiliationId', f.id))
     from public.navigator n
     join public.affiliation f on f.tenant_id = p_organization and f.id = n.affiliation_id and tstzrange(f.starts_at, f.ends_at) @> p_at
    where n.tenant_id = p_organization
      and exists (select from public.shift s where s.tenant_id = p_organization and s.agreement_id = p_agreement and s.fell_away_at = p_at
                     and s.navigator_id = n.id);
  perform jobs.enqueue('mail.to_coordinators', ids || jsonb_build_object('organizationId', p_organization));
end $$;

-- Nothing is planned after an agreement (R13): when a last day is named, or a signed agreement is taken back, drafts of later days go,
-- published hours of later days are cancelled, whom they touch is told, and the library no longer expects them. So nobody is booked where
-- nobody is awaited.
create function authz.end_plans() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare last_day date := case when new.withdrawn_at is not null then new.starts_on - 1 else new.ended_on end;
        at timestamptz := date_trunc('milliseconds', authz.now());
begin
  delete from public.shift s where s.tenant_id = new.recovery_organization_id and s.agreement_id = new.id and s.state = 'DRAFT' and s.day > last_day;
  update public.shift s set state = 'CANCELLED', fell_away_at = at, version = version + 1
   where s.tenant_id = new.recovery_organization_id and s.agreement_id = new.id and s.state = 'PUBLISHED' and s.day > last_day;
  delete from public.attendance a where a.tenant_id = new.library_id and a.agreement_id = new.id and a.day > last_day and a.confirmed_minutes is null;
  perform authz.tell_fallen_away(new.recovery_organization_id, new.id, at);
  return null;
end $$;
grant execute on function authz.end_plans() to mutuality_owner;

-- Hours that fell away with this agreement at that instant: all of them to who plans, their own to a navigator. The scopes of the asker
-- are computed once, not once for each shift.
create function authz.fallen_away(p_agreement uuid, p_at timestamptz)
returns table (navigator_id uuid, navigator_name text, library_name text, branch_name text, day date, from_time text, to_time text, starts_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare tenants uuid[] := authz.whole('presence', 'read'); parts authz.part[] := authz.parts('presence', 'read');
begin
  return query
  select s.navigator_id, n.name, a.library_name, b.name, s.day, s.from_time, s.to_time, s.starts_at
    from public.agreement a
    join public.shift s on s.tenant_id = a.recovery_organization_id and s.agreement_id = a.id and s.fell_away_at = p_at
    join public.navigator n on n.id = s.navigator_id
    join public.branch b on b.id = s.branch_id
   where a.id = p_agreement and (s.tenant_id = any (tenants) or (s.tenant_id, s.navigator_id)::authz.part = any (parts))
   order by s.starts_at, n.name, s.id;
end $$;

-- Whom the people of a recovery organisation ask about their hours (R5): its coordinators, or its supervisors while it has none.
create function authz.whom_to_ask() returns table (name text, mail text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with people as (
    select f.person_name, f.mail, f.role from public.affiliation f
     where f.tenant_id = authz.home() and tstzrange(f.starts_at, f.ends_at) @> authz.now() and f.role in ('COORDINATOR', 'SUPERVISOR'))
  select p.person_name, p.mail from people p
   where p.role = 'COORDINATOR' or not exists (select from people c where c.role = 'COORDINATOR')
   order by p.person_name, p.mail
$$;
grant execute on function authz.fallen_away(uuid, timestamptz), authz.whom_to_ask() to mutuality_api;

-- Published hours of other partners at branches where this organisation plans now: when, never who (R15). Which agreements those are is
-- found first, by branch: mostly there are none.
create function authz.taken_by_partners(p_tenant uuid, p_from date, p_until date)
returns table (branch_id uuid, day date, from_time text, to_time text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare branches uuid[] := array(select p.s from unnest(authz.parts('presence', 'write')) p where p.t = p_tenant);
        others uuid[] := array(select distinct x.agreement_id from public.agreement_branch x
                                where x.branch_id = any (branches) and x.recovery_organization_id <> p_tenant and x.signed and x.during @> authz.now());
begin
  if cardinality(others) = 0 then return; end if;
  return query
    select distinct s.branch_id, s.day, s.from_time, s.to_time
      from authz.term t
      join public.shift s on s.tenant_id = t.recovery_organization_id and s.agreement_id = t.agreement_id and s.branch_id = t.branch_id
     where t.agreement_id = any (others) and t.branch_id = any (branches) and t.during @> authz.now()
       and s.state = 'PUBLISHED' and s.day >= p_from and s.day < p_until
     order by 1, 2, 3, 4;
end $$;
grant execute on function authz.hold_agreements(uuid, uuid[]), authz.taken_by_partners(uuid, date, date) to mutuality_api;

set local role mutuality_owner;
create trigger end_plans after update of ended_on, withdrawn_at on agreement for each row
  when (old.ended_on is distinct from new.ended_on or old.withdrawn_at is distinct from new.withdrawn_at) execute function authz.end_plans();
reset role;
