-- What sign-in, invitations and jobs need beyond 0010 and 0011.
set local role mutuality_authz;

-- Devices that signed in to an account before. Strangers' wrong tries elsewhere, or behind the same router, never lock these out.
create table auth.known_device (
  user_id uuid not null,
  token_hash bytea not null,
  last_used_at timestamptz(3) not null,
  constraint known_device_pk primary key (user_id, token_hash),
  constraint known_device_user_fk foreign key (user_id) references auth.user_account (id)
);

create function auth.knows_device(p_name text, p_token_hash bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from auth.known_device d join auth.user_account u on u.id = d.user_id
                  where u.sign_in_name = lower(btrim(p_name)) and d.token_hash = p_token_hash
                    and d.last_used_at > clock_timestamp() - interval '400 days')
$$;

create function auth.remember_device(p_user uuid, p_token_hash bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.known_device values (p_user, p_token_hash, clock_timestamp())
  on conflict on constraint known_device_pk do update set last_used_at = excluded.last_used_at
$$;

-- OPEN, ACCEPTED, REVOKED or EXPIRED. An invitation also ends when its author may no longer invite to that role (R11): their access
-- ended, or the member that had no admin has one now.
create function auth.invitation_state(i public.invitation) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare author public.affiliation;
begin
  if i.accepted_at is not null then return 'ACCEPTED'; end if;
  if i.revoked_at is not null then return 'REVOKED'; end if;
  if i.invited_by is not null then
    select * into author from public.affiliation f where f.id = i.invited_by and tstzrange(f.starts_at, f.ends_at) @> clock_timestamp();
    if author.id is null or i.role <> all (authz.invitable_roles(author, i.tenant_id)) then return 'REVOKED'; end if;
  end if;
  return case when i.expires_at <= clock_timestamp() then 'EXPIRED' else 'OPEN' end;
end $$;

-- What the page behind an invitation's link shows; has_account only tells the holder of the link how to go on.
create function auth.invitation_by_token(p_token_hash bytea)
returns table (id uuid, mail text, person_name text, role text, organization_name text, branch_names text[], invited_by_name text,
               invited_by_organization text, language text, state text, has_account boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.id, i.mail, i.person_name, i.role, o.name,
         array(select b.name from public.branch b where b.id = any (i.branch_ids) order by b.name), i.invited_by_name,
         (select a.name from public.affiliation f join public.organization a on a.id = f.tenant_id where f.id = i.invited_by), i.language,
         auth.invitation_state(i), exists (select from auth.user_account u where u.sign_in_name = lower(btrim(i.mail)))
    from public.invitation i join public.organization o on o.id = i.tenant_id where i.token_hash = p_token_hash
$$;

-- A fresh token for an invitation that is still open, and what its mail says; the zone is the organisation's. Called by the mail job, so
-- that no queue ever holds a token.
create function auth.issue_invitation_token(p_invitation uuid, p_token_hash bytea)
returns table (mail text, person_name text, role text, organization_name text, invited_by_name text, language text, expires_at timestamptz, zone text)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.invitation i set token_hash = p_token_hash
    from public.organization o
   where i.id = p_invitation and o.id = i.tenant_id and auth.invitation_state(i) = 'OPEN'
  returning i.mail, i.person_name, i.role, o.name, i.invited_by_name, i.language, i.expires_at, o.zone
$$;

-- Whom to tell that a consortium invites the first admin of a member: the member's published contact (R11). No row: nobody to tell.
create function auth.invitation_notice(p_invitation uuid)
returns table (mail text, organization_name text, language text, person_name text, role text, invited_by_name text, consortium_name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.mail, o.name, o.language, i.person_name, i.role, i.invited_by_name, c.name
    from public.invitation i
    join public.organization o on o.id = i.tenant_id
    join public.affiliation f on f.id = i.invited_by and f.tenant_id <> i.tenant_id
    join public.organization c on c.id = f.tenant_id
   where i.id = p_invitation and i.revoked_at is null and btrim(o.mail) <> '' and lower(btrim(o.mail)) <> lower(btrim(i.mail))
$$;

-- Accepts an invitation exactly once. A new account comes with p_password_hash; without one, p_user is the account whose password was
-- checked, and must be the one of the invitation's mail. Returns the user; null when the link is no longer open, or when the account
-- is not the one that was thought of. Who already holds the role gains the branches.
create function auth.accept_invitation(p_token_hash bytea, p_user uuid, p_affiliation uuid, p_name text, p_password_hash text)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i public.invitation; u auth.user_account; f uuid;
begin
  perform authz.lock();
  select * into i from public.invitation x where x.token_hash = p_token_hash for update;
  if i.id is null or auth.invitation_state(i) <> 'OPEN' then return null; end if;
  select * into u from auth.user_account x where x.sign_in_name = lower(btrim(i.mail));
  if u.id is null then
    if p_password_hash is null then return null; end if;
    insert into auth.user_account values (p_user, lower(btrim(i.mail)), i.mail, p_name, i.language, p_password_hash, null, clock_timestamp()) returning * into u;
  elsif p_password_hash is not null or u.id <> p_user or u.suspended_at is not null then
    return null;
  end if;
  update public.invitation set accepted_at = clock_timestamp() where id = i.id;
  select x.id into f from public.affiliation x
   where x.tenant_id = i.tenant_id and x.user_id = u.id and x.role = i.role and x.ends_at is null;
  if f is null then
    f := p_affiliation;
    insert into public.affiliation values (f, i.tenant_id, u.id, i.role, u.name, u.mail, u.language, clock_timestamp(), null);
  end if;
  insert into public.affiliation_branch select i.tenant_id, f, x from (select distinct unnest(i.branch_ids) x) y
  on conflict on constraint affiliation_branch_pk do nothing;
  if i.navigator_id is not null then
    update public.navigator set user_id = u.id, affiliation_id = f, version = version + 1
     where id = i.navigator_id and tenant_id = i.tenant_id and user_id is null;
  end if;
  perform audit.append('invitation.accepted', 'DONE', array[i.tenant_id], 'invitation', i.id, jsonb_build_object('person', u.name, 'role', i.role), null);
  return u.id;
end $$;

-- The person behind an affiliation in force: to whom something is delivered, in which language. No row: deliver nothing.
create function auth.recipient(p_affiliation uuid)
returns table (affiliation_id uuid, user_id uuid, name text, mail text, language text, role text, tenant_id uuid, organization_kind text, organization_name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.id, u.id, u.name, u.mail, u.language, f.role, f.tenant_id, o.kind, o.name
    from public.affiliation f
    join auth.user_account u on u.id = f.user_id and u.suspended_at is null
    join public.organization o on o.id = f.tenant_id
   where f.id = p_affiliation and tstzrange(f.starts_at, f.ends_at) @> clock_timestamp()
$$;

grant execute on function auth.knows_device(text, bytea), auth.remember_device(uuid, bytea), auth.issue_invitation_token(uuid, bytea),
  auth.invitation_by_token(bytea), auth.accept_invitation(bytea, uuid, uuid, text, text),
  auth.invitation_notice(uuid), auth.recipient(uuid) to mutuality_auth;
reset role;

set local role mutuality_jobs;

-- Jobs whose effect outside (a mail) has happened: a retry does not do it again. `job` is the job's id and revision.
create table jobs.done (
  job text not null,
  at timestamptz(3) not null,
  constraint done_pk primary key (job)
);
create index done_at on jobs.done (at);

-- 14 tries with growing pauses are a little more than a day: a mail server may be down overnight.
create or replace function jobs.enqueue(p_task text, p_ids jsonb, p_key text default null, p_run_at timestamptz default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from jsonb_each_text(p_ids) x where x.value !~ '^[A-Za-z0-9_.:-]{0,64}$') then
    raise exception 'jobs carry ids only';
  end if;
  perform graphile_worker.add_job(p_task, p_ids::json, null, p_run_at, 14, p_key);
end $$;
reset role;
