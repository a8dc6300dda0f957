-- The scopes of the asker are computed once for a list of members, not once for each.
set local role mutuality_authz;
create or replace function authz.admins_of(p_organizations uuid[]) returns table (organization_id uuid, admins int, invited_at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $$
declare teams uuid[] := authz.whole('team', 'read'); consortia uuid[] := authz.whole('commons', 'write'); at timestamptz := authz.now();
begin
  return query
  select o.id,
         (select count(*)::int from public.affiliation f
           where f.tenant_id = o.id and f.role in ('LIBRARY_ADMIN', 'COORDINATOR') and tstzrange(f.starts_at, f.ends_at) @> at),
         (select min(i.created_at) from public.invitation i
           where i.tenant_id = o.id and i.role in ('LIBRARY_ADMIN', 'COORDINATOR') and i.accepted_at is null and i.revoked_at is null
             and i.expires_at > at)
    from public.organization o
   where o.id = any (p_organizations)
     and (o.id = any (teams)
          or exists (select from public.membership m where m.tenant_id = o.id and m.consortium_id = any (consortia)
                      and tstzrange(m.starts_at, m.ends_at) @> at));
end $$;
reset role;
