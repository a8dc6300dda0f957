-- Opening hours and closed days of branches (class profile).
set local role mutuality_owner;

-- A branch is open from one wall time to another on a weekday (Monday = 1); see packages/domain/src/hours.
create table opening_period (
  id uuid not null,
  tenant_id uuid not null,
  branch_id uuid not null,
  weekday int not null,
  nths int[] not null,
  opens_at text not null,
  closes_at text not null,
  season_from text,
  season_to text,
  constraint opening_period_pk primary key (id),
  constraint opening_period_tenant_unique unique (tenant_id, id),
  constraint opening_period_branch_fk foreign key (tenant_id, branch_id) references branch (tenant_id, id),
  constraint opening_period_weekday check (weekday between 1 and 7),
  constraint opening_period_times check (opens_at ~ '^[0-2][0-9]:[0-5][0-9]$' and closes_at ~ '^[0-2][0-9]:[0-5][0-9]$' and opens_at < closes_at),
  constraint opening_period_season check ((season_from is null) = (season_to is null))
);
create index opening_period_branch on opening_period (tenant_id, branch_id);
select authz.protect('opening_period', 'profile', array['branch_id']);
grant delete on opening_period to mutuality_api;

-- Days on which one branch (or, without a branch, the whole library) is closed, opens late or closes early.
create table closed_day (
  id uuid not null,
  tenant_id uuid not null,
  branch_id uuid,
  starts_on date not null,
  ends_on date not null,
  opens_at text,
  closes_at text,
  reason text not null,
  constraint closed_day_pk primary key (id),
  constraint closed_day_tenant_unique unique (tenant_id, id),
  constraint closed_day_library_fk foreign key (tenant_id) references organization (id),
  constraint closed_day_branch_fk foreign key (tenant_id, branch_id) references branch (tenant_id, id),
  constraint closed_day_order check (ends_on >= starts_on)
);
create index closed_day_days on closed_day (tenant_id, ends_on);
-- who reads one place (the navigator placed there) reads its days and those of the whole library, never those of another place
select authz.protect('closed_day', 'profile', array['branch_id', 'tenant_id'], p_part_filter =>
  'branch_id is null or (tenant_id, branch_id) in (select p.t, p.s from unnest((select authz.parts(''profile'', ''read''))::authz.part[]) p)');
grant delete on closed_day to mutuality_api;
reset role;
