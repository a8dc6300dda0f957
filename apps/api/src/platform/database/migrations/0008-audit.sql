-- The audit: append-only, one row for each organisation that the deed is done by or is about.
set local role mutuality_audit;
create table audit.event (
  id uuid not null,
  tenant_id uuid not null,
  at timestamptz(3) not null,
  kind text not null,
  outcome text not null,
  actor_name text not null,
  actor_role text,
  affiliation_id uuid,
  subject_type text,
  subject_id uuid,
  detail jsonb not null,
  request_id text,
  constraint event_pk primary key (tenant_id, at, id),
  constraint event_outcome_known check (outcome in ('DONE', 'REFUSED'))
) partition by range (at);
create table audit.event_rest partition of audit.event default;
alter table audit.event enable row level security;
alter table audit.event force row level security;
alter table audit.event_rest enable row level security;
alter table audit.event_rest force row level security;
create policy event_select on audit.event for select to mutuality_api
  using (tenant_id in (select unnest((select authz.whole('audit', 'read'))::uuid[])));
create policy event_append on audit.event for insert to mutuality_audit with check (true);
create policy event_append_rest on audit.event_rest for insert to mutuality_audit with check (true);
grant select on audit.event to mutuality_api;

-- Makes the partitions of this month (UTC) and of the months after it that are not there yet; run at each start. What falls into a month
-- without one goes to the default partition, and a month that has rows there stays there: nothing is ever refused for want of one.
create function audit.keep_partitions(p_ahead int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare m timestamptz; n text;
begin
  for m in select generate_series(date_trunc('month', clock_timestamp()), clock_timestamp() + make_interval(months => p_ahead), interval '1 month') loop
    n := 'event_' || to_char(m, 'YYYY_MM');
    if to_regclass('audit.' || n) is not null then continue; end if;
    begin
      execute format('create table audit.%I partition of audit.event for values from (%L) to (%L)', n, m, m + interval '1 month');
      execute format('alter table audit.%I enable row level security', n);
      execute format('alter table audit.%I force row level security', n);
    exception when check_violation then null; -- the default partition has rows of this month
    end;
  end loop;
end $$;

-- The only way in. Tenants: whom the deed is about; the actor's own organisation is always added.
create function audit.append(p_kind text, p_outcome text, p_tenants uuid[], p_subject_type text, p_subject_id uuid, p_detail jsonb, p_request text)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor(); who text; t uuid;
begin
  who := coalesce(a.person_name, case when authz.me() is null then 'Mutuality' else coalesce(authz.purpose(), 'Mutuality') end);
  for t in select distinct x from unnest(p_tenants || a.tenant_id) x where x is not null loop
    insert into audit.event values (gen_random_uuid(), t, clock_timestamp(), p_kind, p_outcome, who, a.role, a.id, p_subject_type, p_subject_id,
                                    coalesce(p_detail, '{}'), p_request);
  end loop;
end $$;
revoke execute on function audit.append(text, text, uuid[], text, uuid, jsonb, text), audit.keep_partitions(int) from public;
grant execute on function audit.append(text, text, uuid[], text, uuid, jsonb, text) to mutuality_api, mutuality_jobs, mutuality_auth, mutuality_authz;
reset role;

set local role mutuality_authz;
create function authz.purpose() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select (authz.verified()).purpose $$;
grant execute on function authz.purpose(), authz.actor() to mutuality_audit, mutuality_api;
reset role;
