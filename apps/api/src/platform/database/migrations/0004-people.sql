-- Users and sessions (schema auth: only functions reach them), affiliations and invitations (class team).
set local role mutuality_authz;

create table auth.user_account (
  id uuid not null,
  sign_in_name text not null,
  mail text not null,
  name text not null,
  language text not null,
  password_hash text,
  suspended_at timestamptz(3),
  created_at timestamptz(3) not null,
  constraint user_account_pk primary key (id),
  constraint user_account_sign_in_name unique (sign_in_name),
  constraint user_account_sign_in_name_lower check (sign_in_name = lower(btrim(sign_in_name)))
);

-- Only the SHA-256 of the token is kept.
create table auth.session (
  id uuid not null,
  user_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  ended_at timestamptz(3),
  constraint session_pk primary key (id),
  constraint session_token unique (token_hash),
  constraint session_user_fk foreign key (user_id) references auth.user_account (id)
);
create index session_by_user on auth.session (user_id) where ended_at is null;

-- One-time links that are used by a button: setting up an empty deployment, signing an agreement.
create table auth.one_time_link (
  id uuid not null,
  purpose text not null,
  subject_id uuid,
  token_hash bytea not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  revoked_at timestamptz(3),
  constraint one_time_link_pk primary key (id),
  constraint one_time_link_token unique (token_hash),
  constraint one_time_link_purpose_known check (purpose in ('SETUP', 'SIGN_AGREEMENT'))
);

set local role mutuality_owner;

-- A user's dated role in one organisation. Name and mail are the person's own, kept here so that a team sees its team.
create table affiliation (
  id uuid not null,
  tenant_id uuid not null,
  user_id uuid not null,
  role text not null,
  person_name text not null,
  mail text not null,
  language text not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3),
  constraint affiliation_pk primary key (id),
  constraint affiliation_tenant_unique unique (tenant_id, id),
  constraint affiliation_organization_fk foreign key (tenant_id) references organization (id),
  constraint affiliation_role_known check (role in ('CONSORTIUM_ADMIN', 'LIBRARY_ADMIN', 'BRANCH_STAFF', 'COORDINATOR', 'SUPERVISOR', 'NAVIGATOR')),
  constraint affiliation_order check (ends_at is null or ends_at >= starts_at)
);
create unique index affiliation_role_once on affiliation (tenant_id, user_id, role) where ends_at is null;
create index affiliation_user on affiliation (user_id);
select authz.protect('affiliation', 'team', p_fact => true);

-- The branches that a branch-staff affiliation works at.
create table affiliation_branch (
  tenant_id uuid not null,
  affiliation_id uuid not null,
  branch_id uuid not null,
  constraint affiliation_branch_pk primary key (tenant_id, affiliation_id, branch_id),
  constraint affiliation_branch_affiliation_fk foreign key (tenant_id, affiliation_id) references affiliation (tenant_id, id),
  constraint affiliation_branch_branch_fk foreign key (tenant_id, branch_id) references branch (tenant_id, id)
);
create index affiliation_branch_affiliation on affiliation_branch (affiliation_id);
select authz.protect('affiliation_branch', 'team', p_fact => true);

-- An invitation to take a role. It never says whether the mail already has an account.
create table invitation (
  id uuid not null,
  tenant_id uuid not null,
  mail text not null,
  person_name text not null,
  role text not null,
  branch_ids uuid[] not null,
  language text not null,
  navigator_id uuid,
  invited_by uuid,
  invited_from uuid not null,
  invited_by_name text not null,
  token_hash bytea,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  accepted_at timestamptz(3),
  revoked_at timestamptz(3),
  constraint invitation_pk primary key (id),
  constraint invitation_tenant_unique unique (tenant_id, id),
  constraint invitation_token unique (token_hash),
  constraint invitation_organization_fk foreign key (tenant_id) references organization (id),
  constraint invitation_role_known check (role in ('CONSORTIUM_ADMIN', 'LIBRARY_ADMIN', 'BRANCH_STAFF', 'COORDINATOR', 'SUPERVISOR', 'NAVIGATOR'))
);
-- of each organisation that invites: two consortia of one member neither see nor take back each other's (R15)
create unique index invitation_open on invitation (tenant_id, invited_from, lower(mail), role) where accepted_at is null and revoked_at is null;
select authz.protect('invitation', 'team', array['id'], p_fact => true);
revoke select on invitation from mutuality_api;
grant select (id, tenant_id, mail, person_name, role, branch_ids, language, navigator_id, invited_by, invited_from, invited_by_name, created_at, expires_at, accepted_at, revoked_at)
  on invitation to mutuality_api;
reset role;
