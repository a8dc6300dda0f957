-- Until when the hours of agreements may be settled: 30 days after the last day (R13). For those who read attendance of the library.
set local role mutuality_authz;
create function authz.last_days_to_settle(p_library uuid, p_agreements uuid[]) returns table (agreement_id uuid, last_day date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, least(a.ends_on, coalesce(a.ended_on, a.ends_on)) + 30
    from public.agreement a
   where a.library_id = p_library and a.id = any (p_agreements)
     and (p_library = any (authz.whole('attendance', 'read'))
          or exists (select from unnest(authz.parts('attendance', 'read')) p where p.t = p_library))
$$;
grant execute on function authz.last_days_to_settle(uuid, uuid[]) to mutuality_api;
reset role;
