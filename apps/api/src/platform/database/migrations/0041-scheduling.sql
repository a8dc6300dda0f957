-- Presence: patterns that branches expect, and dated shifts, draft and published.
set local role mutuality_owner;

-- The weekly rule that shifts come from: so many people on a weekday from one time to another.
create table presence_pattern (
  id uuid not null,
  tenant_id uuid not null,
  agreement_id uuid not null,
  library_id uuid not null,
  branch_id uuid not null,
  weekday int not null,
  every_weeks int not null,
  nths int[] not null,
  from_time text not null,
  to_time text not null,
  people int not null,
  starts_on date not null,
  ends_on date,
  version int not null,
  constraint presence_pattern_pk primary key (id),
  constraint presence_pattern_tenant_unique unique (tenant_id, id),
  constraint presence_pattern_organization_fk foreign key (tenant_id) references organization (id),
  constraint presence_pattern_branch_fk foreign key (library_id, branch_id) references branch (tenant_id, id),
  constraint presence_pattern_weekday check (weekday between 1 and 7),
  constraint presence_pattern_weeks check (every_weeks between 1 and 52),
  constraint presence_pattern_people check (people between 1 and 20),
  constraint presence_pattern_times check (from_time ~ '^[0-2][0-9]:[0-5][0-9]$' and to_time ~ '^[0-2][0-9]:[0-5][0-9]$' and from_time < to_time)
);
create index presence_pattern_agreement on presence_pattern (tenant_id, agreement_id);
select authz.protect('presence_pattern', 'presence', array['branch_id', 'agreement_id']);
grant update (weekday, every_weeks, nths, from_time, to_time, people, starts_on, ends_on, version) on presence_pattern to mutuality_api;
grant delete on presence_pattern to mutuality_api;

-- A navigator's dated presence at a branch. A draft may stand for a published row; a published row is never edited in place.
-- fell_away_at: when it was cancelled because its agreement ends.
-- The instants are computed by packages/domain (Temporal) and must agree with the wall times in the branch's zone.
create table shift (
  id uuid not null,
  tenant_id uuid not null,
  agreement_id uuid not null,
  library_id uuid not null,
  branch_id uuid not null,
  navigator_id uuid not null,
  learning boolean not null,
  day date not null,
  from_time text not null,
  to_time text not null,
  zone text not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  state text not null,
  replaces_id uuid,
  removes boolean not null,
  published_at timestamptz(3),
  fell_away_at timestamptz(3),
  version int not null,
  constraint shift_pk primary key (id),
  constraint shift_tenant_unique unique (tenant_id, id),
  constraint shift_organization_fk foreign key (tenant_id) references organization (id),
  constraint shift_branch_fk foreign key (library_id, branch_id) references branch (tenant_id, id),
  constraint shift_navigator_fk foreign key (tenant_id, navigator_id) references navigator (tenant_id, id),
  constraint shift_replaces_fk foreign key (tenant_id, replaces_id) references shift (tenant_id, id),
  constraint shift_state_known check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED', 'REPLACED')),
  constraint shift_times check (from_time ~ '^[0-2][0-9]:[0-5][0-9]$' and to_time ~ '^[0-2][0-9]:[0-5][0-9]$' and from_time < to_time),
  constraint shift_instants_agree check (starts_at at time zone zone = day + from_time::time and ends_at at time zone zone = day + to_time::time),
  constraint shift_published_at check ((state = 'DRAFT') = (published_at is null)),
  constraint shift_fell_away check (fell_away_at is null or state = 'CANCELLED'),
  constraint shift_removes_something check (not removes or replaces_id is not null),
  constraint shift_no_double_booking exclude using gist (tenant_id with =, navigator_id with =, tstzrange(starts_at, ends_at) with &&)
    where (state = 'PUBLISHED') deferrable initially deferred
);
create unique index shift_one_draft_each on shift (tenant_id, replaces_id) where state = 'DRAFT';
create index shift_day on shift (tenant_id, day, id);
create index shift_branch_day on shift (tenant_id, branch_id, day);
create index shift_agreement_day on shift (tenant_id, agreement_id, day);
select authz.protect('shift', 'presence', array['branch_id', 'agreement_id', 'navigator_id'], p_part_filter => 'state = ''PUBLISHED''');
grant update (state, published_at, version) on shift to mutuality_api;
grant delete on shift to mutuality_api;

-- Minutes between two branches as the coordinator knows them; they win over the straight line and may block.
create table travel_time (
  id uuid not null,
  tenant_id uuid not null,
  branch_id uuid not null,
  other_branch_id uuid not null,
  minutes int not null,
  blocks boolean not null,
  version int not null,
  constraint travel_time_pk primary key (id),
  constraint travel_time_tenant_unique unique (tenant_id, id),
  constraint travel_time_pair unique (tenant_id, branch_id, other_branch_id),
  constraint travel_time_organization_fk foreign key (tenant_id) references organization (id),
  constraint travel_time_in_order check (branch_id < other_branch_id),
  constraint travel_time_minutes check (minutes between 0 and 600)
);
select authz.protect('travel_time', 'staff');
grant update (minutes, blocks, version) on travel_time to mutuality_api;
grant delete on travel_time to mutuality_api;
reset role;
