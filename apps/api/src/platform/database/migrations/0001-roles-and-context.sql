-- Roles, schemas, and the signed context: who asks, in which affiliation, for what purpose, at which instant.
-- Login roles own nothing and have no BYPASSRLS. They are made here without a password; the migrator sets one at start.
do $$
declare r text;
begin
  foreach r in array array['mutuality_api', 'mutuality_auth', 'mutuality_jobs'] loop
    if not exists (select from pg_roles where rolname = r) then execute format('create role %I login noinherit', r); end if;
    execute format('grant %I to current_user', r);
  end loop;
  foreach r in array array['mutuality_owner', 'mutuality_authz', 'mutuality_search', 'mutuality_agg', 'mutuality_audit'] loop
    if not exists (select from pg_roles where rolname = r) then execute format('create role %I nologin', r); end if;
    execute format('grant %I to current_user', r);
  end loop;
end $$;

create schema if not exists ext;
create extension if not exists pgcrypto with schema ext;
create extension if not exists btree_gist with schema ext;

create schema authz authorization mutuality_authz;
create schema auth authorization mutuality_authz;
create schema audit authorization mutuality_audit;
revoke create on schema public from public;
grant usage on schema ext to public;
grant usage on schema public to mutuality_api, mutuality_auth, mutuality_jobs, mutuality_authz, mutuality_search, mutuality_agg, mutuality_audit;
grant create on schema public to mutuality_owner;
grant usage on schema public, ext, authz to mutuality_owner;
grant usage on schema authz to mutuality_api, mutuality_jobs, mutuality_auth, mutuality_audit;
grant usage on schema auth to mutuality_auth;
grant usage on schema audit to mutuality_api, mutuality_jobs, mutuality_auth, mutuality_authz, mutuality_owner;

-- Functions of these roles are executed by those named in a grant, never by everybody.
do $$ declare r text; begin
  foreach r in array array['mutuality_owner', 'mutuality_authz', 'mutuality_audit', 'mutuality_jobs'] loop
    execute format('alter default privileges for role %I revoke execute on functions from public', r);
  end loop;
end $$;

set local role mutuality_authz;

-- The key that signs contexts. Only its owner reads it; the API holds the same key outside the database.
create table authz.context_key (
  id smallint not null,
  key bytea not null,
  constraint context_key_pk primary key (id),
  constraint context_key_one check (id = 1)
);

-- Settings that only the owner writes. The clocks of API and database may differ by clock_tolerance_seconds; start-up refuses more than 60.
create table authz.setting (
  name text not null,
  value text not null,
  constraint setting_pk primary key (name)
);
insert into authz.setting values ('clock_tolerance_seconds', '60');

-- What a transaction acts as. `principal` is an affiliation for people, a consortium, agreement … for other purposes.
create type authz.context as (user_id uuid, principal uuid, session_id uuid, purpose text, at timestamptz);

-- The verified context of this transaction. Absent: null fields (and so no rows). Forged, malformed or expired: raises 28000,
-- because an answer cut short by a lost context must not look whole.
create function authz.verified() returns authz.context
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  raw text := nullif(current_setting('mutuality.context', true), '');
  part text[];
  signed text;
  tolerance interval;
  c authz.context;
begin
  if raw is null then return null; end if;
  part := string_to_array(raw, '|');
  if cardinality(part) <> 7 then raise exception 'context refused' using errcode = '28000'; end if;
  signed := array_to_string(part[1:6], '|');
  if (select encode(ext.hmac(convert_to(signed, 'UTF8'), k.key, 'sha256'), 'hex') from authz.context_key k) is distinct from part[7] then
    raise exception 'context refused' using errcode = '28000';
  end if;
  if part[6]::timestamptz < clock_timestamp() then raise exception 'context expired' using errcode = '28000'; end if;
  c.at := part[5]::timestamptz;
  select make_interval(secs => s.value::int) into tolerance from authz.setting s where s.name = 'clock_tolerance_seconds';
  if c.at not between clock_timestamp() - tolerance and clock_timestamp() + tolerance then
    raise exception 'context expired' using errcode = '28000';
  end if;
  c.user_id := nullif(part[1], '')::uuid;
  c.principal := nullif(part[2], '')::uuid;
  c.session_id := nullif(part[3], '')::uuid;
  c.purpose := part[4];
  return c;
end $$;

-- The instant that decides which grants are in force: the signed one, never the client's.
create function authz.now() returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce((authz.verified()).at, clock_timestamp()) $$;

-- The affiliation (or other principal) that acts; null without a context.
create function authz.me() returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select (authz.verified()).principal $$;

create function authz.my_user() returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select (authz.verified()).user_id $$;

create type authz.part as (t uuid, s uuid);

grant execute on function authz.now(), authz.me(), authz.my_user() to mutuality_api, mutuality_jobs, mutuality_auth, mutuality_owner, mutuality_audit;
reset role;
