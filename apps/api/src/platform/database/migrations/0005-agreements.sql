-- Agreements between a library and a recovery organisation in one consortium. Their state is derived from signatures.
set local role mutuality_owner;

-- One agreement. Terms may be amended until both parties have signed the same terms_version; then they stand.
create table agreement (
  id uuid not null,
  tenant_id uuid not null,
  library_id uuid not null,
  library_name text not null,
  recovery_organization_id uuid not null,
  recovery_organization_name text not null,
  terms_version int not null,
  starts_on date not null,
  ends_on date not null,
  weekly_minutes int not null,
  total_minutes int,
  sharing text not null,
  counts_learning boolean not null,
  clauses jsonb not null,
  library_board_meets_on date,
  recovery_organization_board_meets_on date,
  ended_on date,
  ended_by_name text,
  withdrawn_at timestamptz(3),
  draft_group_id uuid,
  created_by uuid,
  created_at timestamptz(3) not null,
  version int not null,
  constraint agreement_pk primary key (id),
  constraint agreement_tenant_unique unique (tenant_id, id),
  constraint agreement_consortium_fk foreign key (tenant_id) references organization (id),
  constraint agreement_library_fk foreign key (library_id) references organization (id),
  constraint agreement_recovery_organization_fk foreign key (recovery_organization_id) references organization (id),
  constraint agreement_days_in_order check (ends_on >= starts_on),
  constraint agreement_weekly_minutes_positive check (weekly_minutes > 0),
  constraint agreement_total_minutes_positive check (total_minutes is null or total_minutes > 0),
  constraint agreement_sharing_known check (sharing in ('COUNTS', 'ENCOUNTERS'))
);
create index agreement_library on agreement (library_id);
create index agreement_recovery_organization on agreement (recovery_organization_id);
select authz.protect('agreement', 'agreement', array['id'], p_fact => true);

-- The branches an agreement names. `during` runs from midnight of the first day to midnight after the last, in the branch's zone.
create table agreement_branch (
  tenant_id uuid not null,
  agreement_id uuid not null,
  library_id uuid not null,
  branch_id uuid not null,
  during tstzrange not null,
  constraint agreement_branch_pk primary key (tenant_id, agreement_id, branch_id),
  constraint agreement_branch_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint agreement_branch_branch_fk foreign key (library_id, branch_id) references branch (tenant_id, id)
);
create index agreement_branch_agreement on agreement_branch (agreement_id);
create index agreement_branch_branch on agreement_branch (branch_id);
select authz.protect('agreement_branch', 'agreement', array['agreement_id'], p_fact => true);

-- One party's signature under one version of the terms, with the terms as they were signed.
create table signature (
  id uuid not null,
  tenant_id uuid not null,
  agreement_id uuid not null,
  party text not null,
  terms_version int not null,
  signed_terms jsonb not null,
  method text not null,
  signer_name text not null,
  signer_office text not null,
  signed_on date not null,
  board_approved_on date,
  file_id uuid,
  recorded_by uuid,
  recorded_at timestamptz(3) not null,
  constraint signature_pk primary key (id),
  constraint signature_tenant_unique unique (tenant_id, id),
  constraint signature_once unique (tenant_id, agreement_id, party, terms_version),
  constraint signature_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint signature_party_known check (party in ('LIBRARY', 'RECOVERY_ORGANIZATION')),
  constraint signature_method_known check (method in ('APP', 'LINK', 'PAPER'))
);
create index signature_agreement on signature (agreement_id, terms_version);
select authz.protect('signature', 'agreement', array['agreement_id'], p_fact => true);

-- A week in which the library allows more hours than the agreement's weekly hours. Monday by the branch's local date.
create table week_allowance (
  tenant_id uuid not null,
  agreement_id uuid not null,
  week date not null,
  minutes int not null,
  allowed_by uuid not null,
  allowed_by_name text not null,
  allowed_at timestamptz(3) not null,
  constraint week_allowance_pk primary key (tenant_id, agreement_id, week),
  constraint week_allowance_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint week_allowance_monday check (extract(isodow from week) = 1),
  constraint week_allowance_minutes_positive check (minutes > 0)
);
select authz.protect('week_allowance', 'agreement', array['agreement_id'], p_fact => true);
reset role;
