-- What a recovery organisation keeps of a navigator (class staff, subject navigator): certificates, clearances, wishes.
set local role mutuality_owner;

-- No weekly target is no target, not zero hours.
alter table navigator alter column weekly_target_minutes drop not null;

-- The card is the navigator's own choice: nobody else changes these (authz.choose_card).
revoke update (public_name, card_shown) on navigator from mutuality_api;

-- A certificate. Its state is never stored: it follows from the days (packages/domain/src/navigators).
create table certification (
  id uuid not null,
  tenant_id uuid not null,
  navigator_id uuid not null,
  kind text not null,
  other_name text,
  number text,
  issuer text,
  issued_on date not null,
  first_invalid_day date,
  renewal_sent_on date,
  probation_from date,
  file_id uuid,
  version int not null,
  constraint certification_pk primary key (id),
  constraint certification_tenant_unique unique (tenant_id, id),
  constraint certification_navigator_fk foreign key (tenant_id, navigator_id) references navigator (tenant_id, id),
  constraint certification_kind_known check (kind in ('CPSS', 'CPRC', 'DUAL', 'YPS', 'PSP', 'OTHER')),
  constraint certification_order check (first_invalid_day is null or first_invalid_day > issued_on)
);
create index certification_navigator on certification (tenant_id, navigator_id);
select authz.protect('certification', 'staff', array['navigator_id']);
grant update (kind, other_name, number, issuer, issued_on, first_invalid_day, renewal_sent_on, probation_from, file_id, version) on certification to mutuality_api;
grant delete on certification to mutuality_api;

-- "Met until, attested by": nothing else is kept, no report, no offence, no file. `detail` names the school or training where there are
-- several, never anything about the person.
create table clearance (
  id uuid not null,
  tenant_id uuid not null,
  navigator_id uuid not null,
  kind text not null,
  detail text not null,
  met_until date,
  attested_by_name text not null,
  attested_on date not null,
  version int not null,
  constraint clearance_pk primary key (id),
  constraint clearance_tenant_unique unique (tenant_id, id),
  constraint clearance_navigator_fk foreign key (tenant_id, navigator_id) references navigator (tenant_id, id),
  constraint clearance_kind_known check (kind in ('BACKGROUND_CHECK', 'SCHOOL_CHECK', 'ORIENTATION', 'PRIVACY_TRAINING', 'PART_2_TRAINING',
                                                  'MANDATED_REPORTER', 'NALOXONE', 'TRAUMA_INFORMED', 'OTHER')),
  constraint clearance_detail_names_one check (detail = '' or (kind in ('SCHOOL_CHECK', 'ORIENTATION', 'OTHER') and length(detail) <= 80)),
  constraint clearance_attested_by_present check (length(btrim(attested_by_name)) between 1 and 120)
);
create unique index clearance_once on clearance (tenant_id, navigator_id, kind, lower(detail));
select authz.protect('clearance', 'staff', array['navigator_id']);
grant update (detail, met_until, attested_by_name, attested_on, version) on clearance to mutuality_api;
grant delete on clearance to mutuality_api;
create policy clearance_facts on clearance for select to mutuality_authz using (true);
grant select on clearance to mutuality_authz;

-- What a navigator asked for: not at a branch, not on a weekday, away. A warning in planning, never a bar.
create table wish (
  id uuid not null,
  tenant_id uuid not null,
  navigator_id uuid not null,
  kind text not null,
  library_id uuid,
  branch_id uuid,
  weekday int,
  from_time text,
  to_time text,
  starts_on date,
  ends_on date,
  constraint wish_pk primary key (id),
  constraint wish_tenant_unique unique (tenant_id, id),
  constraint wish_navigator_fk foreign key (tenant_id, navigator_id) references navigator (tenant_id, id),
  constraint wish_branch_fk foreign key (library_id, branch_id) references branch (tenant_id, id),
  constraint wish_kind_known check (kind in ('ASKED_NOT_AT', 'NOT_ON_WEEKDAY', 'AWAY')),
  constraint wish_says_what check (case kind when 'ASKED_NOT_AT' then branch_id is not null and library_id is not null
                                             when 'NOT_ON_WEEKDAY' then weekday between 1 and 7 else starts_on is not null end),
  constraint wish_order check (ends_on is null or ends_on >= starts_on)
);
create index wish_navigator on wish (tenant_id, navigator_id);
select authz.protect('wish', 'staff', array['navigator_id']);
grant delete on wish to mutuality_api;
reset role;
