-- Onboarding: survey files that are looked at before anything is written, imports that can be taken back, readiness of places.
set local role mutuality_owner;

-- Survey files that an admin of a consortium handed in, with what somebody put right, for a day. Public data; compressed with gzip.
create table survey_check (
  id uuid not null,
  tenant_id uuid not null,
  outlets_name text not null,
  outlets bytea not null,
  entities_name text,
  entities bytea,
  mending jsonb not null,
  survey bytea not null,
  inspection jsonb not null,
  survey_year int,
  made_by_name text not null,
  made_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  version int not null,
  constraint survey_check_pk primary key (id),
  constraint survey_check_tenant_unique unique (tenant_id, id),
  constraint survey_check_consortium_fk foreign key (tenant_id) references organization (id)
);
create index survey_check_age on survey_check (tenant_id, expires_at);
-- the consortium's own papers: nothing that members read
select authz.protect('survey_check', 'profile');
grant update (entities_name, entities, mending, survey, inspection, survey_year, version) on survey_check to mutuality_api;
grant delete on survey_check to mutuality_api;

-- One import: what it founded, added and changed, with what stood before, so that it can be taken back.
create table import_batch (
  id uuid not null,
  tenant_id uuid not null,
  survey_year int not null,
  founded jsonb not null,
  added jsonb not null,
  changed jsonb not null,
  imported_by_name text not null,
  imported_at timestamptz(3) not null,
  undone_at timestamptz(3),
  undone_by_name text,
  version int not null,
  constraint import_batch_pk primary key (id),
  constraint import_batch_tenant_unique unique (tenant_id, id),
  constraint import_batch_consortium_fk foreign key (tenant_id) references organization (id)
);
create index import_batch_age on import_batch (tenant_id, imported_at);
select authz.protect('import_batch', 'profile');
grant update (undone_at, undone_by_name, version) on import_batch to mutuality_api;
create policy import_batch_facts on import_batch for select to mutuality_authz using (true);
grant select on import_batch to mutuality_authz;

-- What should stand at a place before a navigator's first day there (F-11): vouched for by a named person, on a day.
create table readiness (
  id uuid not null,
  tenant_id uuid not null,
  branch_id uuid not null,
  item text not null,
  state text not null,
  instead text,
  attested_by text,
  attested_on date,
  recorded_by_name text not null,
  recorded_at timestamptz(3) not null,
  version int not null,
  constraint readiness_pk primary key (id),
  constraint readiness_tenant_unique unique (tenant_id, id),
  constraint readiness_item_once unique (tenant_id, branch_id, item),
  constraint readiness_branch_fk foreign key (tenant_id, branch_id) references branch (tenant_id, id),
  constraint readiness_item_known check (item in ('PRIVATE_SPACE', 'SIGNAGE', 'STAFF_BRIEFED', 'KIT_SHELF', 'ESCALATION_CONTACTS')),
  constraint readiness_state_known check (state in ('NOT_YET', 'DONE', 'NOT_POSSIBLE')),
  constraint readiness_instead_said check (state <> 'NOT_POSSIBLE' or length(btrim(instead)) > 0),
  constraint readiness_attested check (state = 'NOT_YET' or (attested_by is not null and attested_on is not null))
);
select authz.protect('readiness', 'profile', array['branch_id']);
grant update (state, instead, attested_by, attested_on, recorded_by_name, recorded_at, version) on readiness to mutuality_api;
reset role;

set local role mutuality_authz;

-- Whether the acting principal takes care of this consortium's survey, and the organisation came from it: a member with a survey key. One
-- that joined by invitation has none, and is the other consortium's to bring up to date.
create function authz.surveys(p_consortium uuid, p_organization uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select authz.may('commons', 'write', p_consortium)
     and exists (select from public.membership m where m.tenant_id = p_organization and m.consortium_id = p_consortium
                  and m.fscs_key is not null and tstzrange(m.starts_at, m.ends_at) @> authz.now())
$$;

-- Whether a member has an admin of its own, and since when one is invited; for whoever takes care of the consortium, or of the member's team.
-- A consortium learns of its own invitations, not of another's (R15).
-- The scopes of the asker are computed once for a list of members, not once for each.
create function authz.admins_of(p_organizations uuid[]) returns table (organization_id uuid, admins int, invited_at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $$
declare teams uuid[] := authz.whole('team', 'read'); consortia uuid[] := authz.whole('commons', 'write'); at timestamptz := authz.now();
begin
  return query
  select o.id,
         (select count(*)::int from authz.admin a where a.tenant_id = o.id),
         (select min(i.created_at) from public.invitation i
           where i.tenant_id = o.id and i.role in ('LIBRARY_ADMIN', 'COORDINATOR') and i.accepted_at is null and i.revoked_at is null
             and i.expires_at > at and (o.id = any (teams) or i.invited_from = any (consortia)))
    from public.organization o
   where o.id = any (p_organizations)
     and (o.id = any (teams)
          or exists (select from public.membership m where m.tenant_id = o.id and m.consortium_id = any (consortia)
                      and tstzrange(m.starts_at, m.ends_at) @> at));
end $$;

-- A newer survey changes what an older one said about a library, as long as the library has not confirmed it: never its own word, and
-- never whether a place of a library with its own admin is open. p: surveyYear, survey, changes by column.
create function authz.survey_library(p_consortium uuid, p_library uuid, p_version int, p jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o public.organization; c jsonb := coalesce(p -> 'changes', '{}');
begin
  perform authz.lock();
  if not authz.surveys(p_consortium, p_library) then perform authz.not_found(); end if;
  select * into o from public.organization where id = p_library and kind = 'LIBRARY' for update;
  if o.id is null then perform authz.not_found(); end if;
  if o.version <> p_version or exists (select from jsonb_object_keys(c) k where k = any (o.confirmed_fields)) then perform authz.refuse('conflict'); end if;
  update public.organization x
     set name = case when c ? 'name' then c ->> 'name' else x.name end,
         phone = case when c ? 'phone' then c ->> 'phone' else x.phone end,
         website = case when c ? 'website' then c ->> 'website' else x.website end,
         fiscal_year_start = case when c ? 'fiscalYearStart' then coalesce(c ->> 'fiscalYearStart', '01-01') else x.fiscal_year_start end,
         survey = case when p ? 'survey' then nullif(p -> 'survey', 'null') else x.survey end,
         survey_year = case when p ? 'surveyYear' then (p ->> 'surveyYear')::int else x.survey_year end,
         version = version + 1
   where id = o.id;
end $$;

create function authz.survey_branch(p_consortium uuid, p_branch uuid, p_version int, p jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare b public.branch; c jsonb := coalesce(p -> 'changes', '{}'); z text;
begin
  perform authz.lock();
  select * into b from public.branch where id = p_branch for update;
  if b.id is null or not authz.surveys(p_consortium, b.tenant_id) then perform authz.not_found(); end if;
  if c ? 'status' and authz.has_admin(b.tenant_id) then perform authz.not_found(); end if;
  if b.version <> p_version or exists (select from jsonb_object_keys(c) k where k = any (b.confirmed_fields)) then perform authz.refuse('conflict'); end if;
  update public.branch x
     set name = case when c ? 'name' then c ->> 'name' else x.name end,
         kind = case when c ? 'kind' then c ->> 'kind' else x.kind end,
         status = case when c ? 'status' then c ->> 'status' else x.status end,
         street = case when c ? 'street' then c ->> 'street' else x.street end,
         city = case when c ? 'city' then c ->> 'city' else x.city end,
         zip = case when c ? 'zip' then c ->> 'zip' else x.zip end,
         county = case when c ? 'county' then c ->> 'county' else x.county end,
         state = case when c ? 'state' then c ->> 'state' else x.state end,
         phone = case when c ? 'phone' then c ->> 'phone' else x.phone end,
         latitude = case when c ? 'latitude' then (c ->> 'latitude')::double precision else x.latitude end,
         longitude = case when c ? 'longitude' then (c ->> 'longitude')::double precision else x.longitude end,
         zone = case when c ? 'zone' then c ->> 'zone' else x.zone end,
         survey = case when p ? 'survey' then nullif(p -> 'survey', 'null') else x.survey end,
         survey_year = case when p ? 'surveyYear' then (p ->> 'surveyYear')::int else x.survey_year end,
         version = version + 1
   where id = b.id returning zone into z;
  if z <> b.zone then
    update public.agreement_branch x set during = authz.days_during(a.starts_on, least(a.ends_on, coalesce(a.ended_on, a.ends_on)), z)
      from public.agreement a where a.id = x.agreement_id and x.branch_id = b.id;
    update public.placement x set during = tstzrange(authz.day_start(x.starts_on, z), authz.day_start(x.ends_on + 1, z)) where x.branch_id = b.id;
  end if;
end $$;

grant execute on function authz.admins_of(uuid[]), authz.survey_library(uuid, uuid, int, jsonb), authz.survey_branch(uuid, uuid, int, jsonb)
  to mutuality_api;
reset role;
