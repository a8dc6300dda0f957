-- What sign-in needs, and nothing else: the role mutuality_auth may only execute these.
set local role mutuality_authz;

create function auth.facts_by_sign_in_name(p_name text) returns table (user_id uuid, password_hash text, suspended boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.id, u.password_hash, u.suspended_at is not null from auth.user_account u where u.sign_in_name = lower(btrim(p_name))
$$;

create function auth.open_session(p_session uuid, p_user uuid, p_token_hash bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.session values (p_session, p_user, p_token_hash, clock_timestamp(), clock_timestamp(), null)
$$;

-- Who asks: the living session of a token (idle 30 minutes, absolute 12 hours) and the affiliation chosen, or the only one there is.
-- affiliation_count tells "none chosen but several" apart. last_seen_at moves at most once a minute.
create function auth.actor(p_token_hash bytea, p_affiliation uuid)
returns table (session_id uuid, user_id uuid, user_name text, language text, affiliation_count int, affiliation_id uuid, role text, tenant_id uuid, organization_kind text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s auth.session;
begin
  select x.* into s from auth.session x join auth.user_account u on u.id = x.user_id
   where x.token_hash = p_token_hash and x.ended_at is null and u.suspended_at is null
     and x.last_seen_at > clock_timestamp() - interval '30 minutes' and x.created_at > clock_timestamp() - interval '12 hours';
  if s.id is null then return; end if;
  if s.last_seen_at < clock_timestamp() - interval '1 minute' then
    update auth.session set last_seen_at = clock_timestamp() where id = s.id;
  end if;
  return query
    with mine as (select f.*, o.kind from public.affiliation f join public.organization o on o.id = f.tenant_id
                   where f.user_id = s.user_id and tstzrange(f.starts_at, f.ends_at) @> clock_timestamp())
    select s.id, u.id, u.name, u.language, (select count(*)::int from mine), m.id, m.role, m.tenant_id, m.kind
      from auth.user_account u
      left join mine m on m.id = p_affiliation or (p_affiliation is null and (select count(*) from mine) = 1)
     where u.id = s.user_id;
end $$;

create function auth.end_session(p_token_hash bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.session set ended_at = clock_timestamp() where token_hash = p_token_hash and ended_at is null
$$;

-- The user and their affiliations in force, with organisation and branches named: what sign-in answers.
create function auth.whoami(p_user uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object(
    'user', jsonb_build_object('id', u.id, 'name', u.name, 'language', u.language),
    'affiliations', coalesce((
      select jsonb_agg(jsonb_build_object('id', f.id, 'role', f.role,
               'organization', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
               'branches', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.name)
                                       from public.affiliation_branch ab join public.branch b on b.id = ab.branch_id where ab.affiliation_id = f.id), '[]'))
             order by o.name, f.role)
        from public.affiliation f join public.organization o on o.id = f.tenant_id
       where f.user_id = u.id and tstzrange(f.starts_at, f.ends_at) @> clock_timestamp()), '[]'))
    from auth.user_account u where u.id = p_user
$$;

create function auth.change_language(p_user uuid, p_language text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.user_account set language = p_language where id = p_user;
  update public.affiliation set language = p_language where user_id = p_user;
$$;

-- A one-time link is opened by its token; using it is a separate act.
create function auth.issue_link(p_id uuid, p_purpose text, p_subject uuid, p_token_hash bytea, p_expires timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.one_time_link set revoked_at = clock_timestamp()
   where purpose = p_purpose and subject_id is not distinct from p_subject and used_at is null and revoked_at is null;
  insert into auth.one_time_link values (p_id, p_purpose, p_subject, p_token_hash, clock_timestamp(), p_expires, null, null);
end $$;

create function auth.link_by_token(p_token_hash bytea, p_purpose text) returns table (id uuid, subject_id uuid, state text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, l.subject_id, case when l.used_at is not null then 'USED' when l.revoked_at is not null then 'REVOKED'
                                  when l.expires_at < clock_timestamp() then 'EXPIRED' else 'OPEN' end
    from auth.one_time_link l where l.token_hash = p_token_hash and l.purpose = p_purpose
$$;

create function auth.deployment_is_empty() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select not exists (select from public.organization) $$;

-- The first consortium and its admin, through the set-up link of an empty deployment; exactly once.
create function auth.set_up(p_token_hash bytea, p jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c uuid := (p ->> 'consortiumId')::uuid; u uuid := (p ->> 'userId')::uuid;
begin
  perform authz.lock();
  update auth.one_time_link set used_at = clock_timestamp()
   where token_hash = p_token_hash and purpose = 'SETUP' and used_at is null and revoked_at is null and expires_at > clock_timestamp();
  if not found then return null; end if;
  return auth.found_consortium(p);
end $$;

-- A consortium with its first admin. p: consortiumId, consortiumName, zone, language, userId, affiliationId, name, mail, passwordHash.
create function auth.found_consortium(p jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c uuid := (p ->> 'consortiumId')::uuid; u uuid := (p ->> 'userId')::uuid;
begin
  insert into public.organization values (c, c, 'CONSORTIUM', p ->> 'consortiumName', p ->> 'mail', null, null, p ->> 'zone', coalesce(p ->> 'language', 'en'),
    '01-01', null, null, null, '{}', clock_timestamp(), 1);
  select x.id into u from auth.user_account x where x.sign_in_name = lower(btrim(p ->> 'mail'));
  if u is null then
    u := (p ->> 'userId')::uuid;
    insert into auth.user_account values (u, lower(btrim(p ->> 'mail')), p ->> 'mail', p ->> 'name', coalesce(p ->> 'language', 'en'), p ->> 'passwordHash', null, clock_timestamp());
  end if;
  insert into public.affiliation select (p ->> 'affiliationId')::uuid, c, x.id, 'CONSORTIUM_ADMIN', x.name, x.mail, x.language, clock_timestamp(), null
    from auth.user_account x where x.id = u;
  perform audit.append('consortium.founded', 'DONE', array[c], 'organization', c, jsonb_build_object('person', p ->> 'name'), null);
  return u;
end $$;

grant execute on function auth.facts_by_sign_in_name(text), auth.open_session(uuid, uuid, bytea), auth.actor(bytea, uuid), auth.end_session(bytea), auth.whoami(uuid),
  auth.change_language(uuid, text),
  auth.issue_link(uuid, text, uuid, bytea, timestamptz), auth.link_by_token(bytea, text), auth.deployment_is_empty(), auth.set_up(bytea, jsonb) to mutuality_auth;

-- Rate limits of sign-in (rate-limiter-flexible keeps them here).
create table auth.rate_limit (
  key varchar(255) not null,
  points integer not null default 0,
  expire bigint,
  constraint rate_limit_pk primary key (key)
);
grant select, insert, update, delete on auth.rate_limit to mutuality_auth;
reset role;
