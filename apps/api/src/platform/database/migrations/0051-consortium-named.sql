-- The command line names a consortium by its id or by its name.
set local role mutuality_authz;
create function auth.consortium_named(p_id uuid, p_name text) returns table (id uuid, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.name from public.organization o
   where o.kind = 'CONSORTIUM' and (o.id = p_id or (p_id is null and lower(o.name) = lower(btrim(p_name))))
   order by o.created_at limit 2
$$;
grant execute on function auth.consortium_named(uuid, text) to mutuality_auth;
reset role;
