-- Navigators and where they are placed (the facts); their files are in the navigators' own migration.
set local role mutuality_owner;

-- A peer support specialist's profile in a recovery organisation. user_id is set when the invitation is accepted.
create table navigator (
  id uuid not null,
  tenant_id uuid not null,
  user_id uuid,
  affiliation_id uuid,
  name text not null,
  mail text,
  phone text,
  public_name text,
  card_shown boolean not null,
  languages text[] not null,
  weekly_target_minutes int not null,
  starts_on date not null,
  ends_on date,
  created_at timestamptz(3) not null,
  version int not null,
  constraint navigator_pk primary key (id),
  constraint navigator_tenant_unique unique (tenant_id, id),
  constraint navigator_organization_fk foreign key (tenant_id) references organization (id),
  constraint navigator_name_present check (length(btrim(name)) between 1 and 200),
  constraint navigator_target_sane check (weekly_target_minutes between 0 and 3600)
);
create index navigator_user on navigator (user_id);
select authz.protect('navigator', 'staff', array['id']);
-- A file begins without an account; who takes it over says so by accepting.
revoke insert on navigator from mutuality_api;
grant insert (id, tenant_id, name, mail, phone, card_shown, languages, weekly_target_minutes, starts_on, ends_on, created_at, version) on navigator
  to mutuality_api;
grant update (name, mail, phone, public_name, card_shown, languages, weekly_target_minutes, starts_on, ends_on, version) on navigator to mutuality_api;
create policy navigator_facts on navigator for all to mutuality_authz using (true) with check (true);
grant select, update on navigator to mutuality_authz;

-- A navigator works at a branch for a time. `during` is in the branch's zone.
create table placement (
  id uuid not null,
  tenant_id uuid not null,
  navigator_id uuid not null,
  library_id uuid not null,
  branch_id uuid not null,
  starts_on date not null,
  ends_on date,
  during tstzrange not null,
  constraint placement_pk primary key (id),
  constraint placement_tenant_unique unique (tenant_id, id),
  constraint placement_navigator_fk foreign key (tenant_id, navigator_id) references navigator (tenant_id, id),
  constraint placement_branch_fk foreign key (library_id, branch_id) references branch (tenant_id, id),
  constraint placement_once exclude using gist (tenant_id with =, navigator_id with =, branch_id with =, during with &&)
);
create index placement_navigator on placement (navigator_id);
select authz.protect('placement', 'staff', array['navigator_id'], p_fact => true);

-- What the library sees of a navigator (R8): public name, languages, cleared or not yet. Kept by functions.
create table placement_card (
  tenant_id uuid not null,
  placement_id uuid not null,
  navigator_id uuid not null,
  library_id uuid not null,
  branch_id uuid not null,
  public_name text,
  languages text[] not null,
  cleared_until date,
  constraint placement_card_pk primary key (tenant_id, placement_id),
  constraint placement_card_placement_fk foreign key (tenant_id, placement_id) references placement (tenant_id, id)
);
create index placement_card_navigator on placement_card (tenant_id, navigator_id, branch_id);
select authz.protect('placement_card', 'presence', array['branch_id'], p_fact => true);
reset role;
