-- The library's own record of expected, confirmed and disputed hours (class attendance). It holds no name and no reason.
set local role mutuality_owner;
create table attendance (
  id uuid not null,
  tenant_id uuid not null,
  branch_id uuid not null,
  agreement_id uuid not null,
  recovery_organization_id uuid not null,
  recovery_organization_name text not null,
  shift_id uuid not null,
  day date not null,
  from_time text not null,
  to_time text not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  learning boolean not null,
  counted boolean not null,
  expected_minutes int not null,
  confirmed_minutes int,
  corrected_minutes int,
  disputed_minutes int,
  confirmed_by_name text,
  confirmed_at timestamptz(3),
  version int not null,
  constraint attendance_pk primary key (id),
  constraint attendance_tenant_unique unique (tenant_id, id),
  constraint attendance_shift unique (tenant_id, shift_id),
  constraint attendance_branch_fk foreign key (tenant_id, branch_id) references branch (tenant_id, id),
  constraint attendance_expected_minutes check (expected_minutes between 1 and 1440),
  constraint attendance_confirmed_minutes check (confirmed_minutes is null or confirmed_minutes between 0 and 1440),
  constraint attendance_corrected_minutes check (corrected_minutes is null or corrected_minutes between 0 and 1440)
);
create index attendance_branch_day on attendance (tenant_id, branch_id, day);
create index attendance_agreement_day on attendance (tenant_id, agreement_id, day);
select authz.protect('attendance', 'attendance', array['branch_id', 'agreement_id'], p_fact => true);
grant update (confirmed_minutes, corrected_minutes, confirmed_by_name, confirmed_at, version) on attendance to mutuality_api;
create policy attendance_update on attendance for update to mutuality_api
  using (tenant_id in (select unnest((select authz.whole('attendance', 'write'))::uuid[]))
         or (tenant_id, branch_id) in (select p.t, p.s from unnest((select authz.parts('attendance', 'write'))::authz.part[]) p))
  with check (tenant_id in (select unnest((select authz.whole('attendance', 'write'))::uuid[]))
         or (tenant_id, branch_id) in (select p.t, p.s from unnest((select authz.parts('attendance', 'write'))::authz.part[]) p));
create policy shift_facts on shift for select to mutuality_authz using (true);
grant select on shift to mutuality_authz;

set local role mutuality_authz;
-- Writes what the library may expect of shifts just published, and takes back what no longer stands and nobody has confirmed.
-- Called by publishing, in its transaction; the shifts must be of branches the actor plans (R6).
create function authz.expect_hours(p_tenant uuid, p_shifts uuid[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; n int := 0;
begin
  for s in select x.*, a.recovery_organization_name, a.counts_learning
             from public.shift x join public.agreement a on a.id = x.agreement_id and a.recovery_organization_id = x.tenant_id
            where x.tenant_id = p_tenant and x.id = any (p_shifts) loop
    if not authz.may('presence', 'write', p_tenant, s.branch_id) then perform authz.not_found(); end if;
    if s.state = 'PUBLISHED' then
      insert into public.attendance values (gen_random_uuid(), s.library_id, s.branch_id, s.agreement_id, p_tenant, s.recovery_organization_name, s.id,
        s.day, s.from_time, s.to_time, s.starts_at, s.ends_at, s.learning, not s.learning or s.counts_learning,
        extract(epoch from s.ends_at - s.starts_at)::int / 60, null, null, null, null, null, 1)
      on conflict (tenant_id, shift_id) do nothing;
    else
      delete from public.attendance a where a.tenant_id = s.library_id and a.shift_id = s.id and a.confirmed_minutes is null;
    end if;
    n := n + 1;
  end loop;
  return n;
end $$;
grant execute on function authz.expect_hours(uuid, uuid[]) to mutuality_api;

-- Minutes of an agreement's term that the library has confirmed or that are published, for the hours meter; summed here so that a page
-- needs no year of rows. Only for those who may read the agreement.
create function authz.term_minutes(p_tenant uuid, p_agreements uuid[], p_from date, p_until date)
returns table (agreement_id uuid, planned int, delivered int, counted int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.agreement_id,
         sum(extract(epoch from s.ends_at - s.starts_at) / 60)::int,
         sum(coalesce(t.corrected_minutes, t.confirmed_minutes, 0))::int,
         sum(coalesce(t.corrected_minutes, t.confirmed_minutes, extract(epoch from s.ends_at - s.starts_at) / 60))::int
    from public.shift s
    join public.agreement a on a.id = s.agreement_id
    left join public.attendance t on t.tenant_id = s.library_id and t.shift_id = s.id
   where s.tenant_id = p_tenant and s.agreement_id = any (p_agreements) and s.state = 'PUBLISHED' and (not s.learning or a.counts_learning)
     and not (s.day >= p_from and s.day < p_until)
     and p_tenant = any (authz.whole('presence', 'read'))
   group by s.agreement_id
$$;
grant execute on function authz.term_minutes(uuid, uuid[], date, date) to mutuality_api;
reset role;
