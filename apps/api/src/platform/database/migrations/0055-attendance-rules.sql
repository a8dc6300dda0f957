-- What always holds of a library's hours, whoever writes them; the weeks that still wait; and whom a branch tells that something changed.
set local role mutuality_owner;
alter table attendance
  add constraint attendance_confirmed_after_the_end check (confirmed_at is null or confirmed_at >= ends_at),
  add constraint attendance_corrected_after_confirmed check (corrected_minutes is null or confirmed_minutes is not null);

-- Few rows at any time: what is to come, and what nobody has confirmed yet.
create index attendance_open on attendance (tenant_id, branch_id, day) where confirmed_minutes is null;
reset role;

set local role mutuality_authz;
-- The recovery organisations that plan at this branch now. For those who look after its hours; they read no agreements (R2).
create function authz.partners_at(p_library uuid, p_branch uuid) returns table (id uuid, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct a.recovery_organization_id, a.recovery_organization_name
    from authz.term t
    join public.agreement a on a.id = t.agreement_id
   where t.library_id = p_library and t.branch_id = p_branch and t.planning @> authz.now()
     and authz.may('attendance', 'write', p_library, p_branch)
   order by 2, 1
$$;
grant execute on function authz.partners_at(uuid, uuid) to mutuality_api;
reset role;
