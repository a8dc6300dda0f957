-- Tenants and their places. These feed authz.scope_grant; the API reads them and changes descriptive columns only.
set local role mutuality_owner;

-- A consortium, a library or a recovery organisation. It is its own tenant.
create table organization (
  id uuid not null,
  tenant_id uuid not null,
  kind text not null,
  name text not null,
  mail text,
  phone text,
  website text,
  zone text not null,
  language text not null,
  fiscal_year_start text not null,
  member_word text,
  survey_year int,
  survey jsonb,
  confirmed_fields text[] not null,
  created_at timestamptz(3) not null,
  version int not null,
  constraint organization_pk primary key (id),
  constraint organization_tenant_is_self check (tenant_id = id),
  constraint organization_tenant_unique unique (tenant_id, id),
  constraint organization_kind_known check (kind in ('CONSORTIUM', 'LIBRARY', 'RECOVERY_ORGANIZATION')),
  constraint organization_name_present check (length(btrim(name)) between 1 and 200),
  constraint organization_fiscal_year_form check (fiscal_year_start ~ '^[0-1][0-9]-[0-3][0-9]$')
);
select authz.protect('organization', 'profile', array['id'], p_fact => true);
grant update (name, mail, phone, website, language, fiscal_year_start, member_word, survey_year, survey, confirmed_fields, version) on organization to mutuality_api;
create policy organization_update on organization for update to mutuality_api
  using (tenant_id in (select unnest((select authz.whole('profile', 'write'))::uuid[])))
  with check (tenant_id in (select unnest((select authz.whole('profile', 'write'))::uuid[])));

-- An organisation belongs to a consortium for a time. It belongs to the member's profile.
create table membership (
  id uuid not null,
  tenant_id uuid not null,
  consortium_id uuid not null,
  consortium_name text not null,
  fscs_key text,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3),
  constraint membership_pk primary key (id),
  constraint membership_tenant_unique unique (tenant_id, id),
  constraint membership_member_fk foreign key (tenant_id) references organization (id),
  constraint membership_consortium_fk foreign key (consortium_id) references organization (id),
  constraint membership_order check (ends_at is null or ends_at > starts_at),
  constraint membership_once exclude using gist (tenant_id with =, consortium_id with =, tstzrange(starts_at, ends_at) with &&)
);
create unique index membership_survey_key on membership (consortium_id, fscs_key) where fscs_key is not null and ends_at is null;
create index membership_consortium on membership (consortium_id);
select authz.protect('membership', 'profile', array['tenant_id'], p_fact => true);

-- A central library, branch, bookmobile or books-by-mail outlet of a library.
create table branch (
  id uuid not null,
  tenant_id uuid not null,
  kind text not null,
  status text not null,
  name text not null,
  street text,
  city text,
  zip text,
  county text,
  state text,
  phone text,
  desk_phone text,
  where_to_sit text,
  latitude double precision,
  longitude double precision,
  zone text not null,
  fscs_seq text,
  survey_year int,
  survey jsonb,
  confirmed_fields text[] not null,
  required_clearances text[] not null,
  hours_confirmed_at timestamptz(3),
  created_at timestamptz(3) not null,
  version int not null,
  constraint branch_pk primary key (id),
  constraint branch_tenant_unique unique (tenant_id, id),
  constraint branch_survey_key unique (tenant_id, fscs_seq),
  constraint branch_library_fk foreign key (tenant_id) references organization (id),
  constraint branch_kind_known check (kind in ('CENTRAL', 'BRANCH', 'BOOKMOBILE', 'BOOKS_BY_MAIL')),
  constraint branch_status_known check (status in ('OPEN', 'TEMPORARILY_CLOSED', 'CLOSED')),
  constraint branch_name_present check (length(btrim(name)) between 1 and 200)
);
select authz.protect('branch', 'profile', array['id'], p_fact => true);
grant update (name, street, city, zip, county, state, phone, desk_phone, where_to_sit, latitude, longitude,
              survey_year, survey, confirmed_fields, required_clearances, hours_confirmed_at, version) on branch to mutuality_api;
create policy branch_update on branch for update to mutuality_api
  using (tenant_id in (select unnest((select authz.whole('profile', 'write'))::uuid[])))
  with check (tenant_id in (select unnest((select authz.whole('profile', 'write'))::uuid[])));
reset role;
