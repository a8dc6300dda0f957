-- Whom a mail to a group goes to, said at delivery.
set local role mutuality_authz;

-- The people of a branch: its staff, or the library's admins while it has none. One affiliation for each person.
create function auth.people_of_branch(p_library uuid, p_branch uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with people as (
    select f.id, f.user_id, f.role from public.affiliation f
     where f.tenant_id = p_library and tstzrange(f.starts_at, f.ends_at) @> clock_timestamp()
       and (f.role = 'LIBRARY_ADMIN'
            or (f.role = 'BRANCH_STAFF' and exists (select from public.affiliation_branch b where b.affiliation_id = f.id and b.branch_id = p_branch))))
  select distinct on (p.user_id) p.id from people p
   where exists (select from public.branch b where b.id = p_branch and b.tenant_id = p_library)
     and (p.role = 'BRANCH_STAFF' or not exists (select from people s where s.role = 'BRANCH_STAFF'))
   order by p.user_id, p.id
$$;

-- Who plans at a recovery organisation: its coordinators and its supervisors. One affiliation for each person.
create function auth.coordinators_of(p_organization uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (f.user_id) f.id
    from public.affiliation f
   where f.tenant_id = p_organization and tstzrange(f.starts_at, f.ends_at) @> clock_timestamp() and f.role in ('COORDINATOR', 'SUPERVISOR')
   order by f.user_id, f.role = 'SUPERVISOR', f.id
$$;

grant execute on function auth.people_of_branch(uuid, uuid), auth.coordinators_of(uuid) to mutuality_auth;
reset role;
