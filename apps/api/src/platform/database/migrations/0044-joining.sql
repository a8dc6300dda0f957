-- An organisation that is a tenant already joins another consortium by an invitation that its own admin accepts.
set local role mutuality_owner;
create table membership_invitation (
  id uuid not null,
  tenant_id uuid not null,
  mail text not null,
  language text not null,
  invited_by_name text not null,
  token_hash bytea,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  accepted_at timestamptz(3),
  accepted_by uuid,
  revoked_at timestamptz(3),
  constraint membership_invitation_pk primary key (id),
  constraint membership_invitation_tenant_unique unique (tenant_id, id),
  constraint membership_invitation_token unique (tenant_id, token_hash),
  constraint membership_invitation_consortium_fk foreign key (tenant_id) references organization (id)
);
select authz.protect('membership_invitation', 'team', p_fact => true);
revoke select on membership_invitation from mutuality_api;
grant select (id, tenant_id, mail, language, invited_by_name, created_at, expires_at, accepted_at, accepted_by, revoked_at) on membership_invitation to mutuality_api;

set local role mutuality_authz;
-- Invites whoever reads this mail to bring their organisation into the consortium. It never tells whether there is one.
create function authz.invite_member(p_id uuid, p_consortium uuid, p_mail text, p_language text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor();
begin
  if a.role is distinct from 'CONSORTIUM_ADMIN' or a.tenant_id <> p_consortium then perform authz.not_found(); end if;
  insert into public.membership_invitation values (p_id, p_consortium, btrim(p_mail), p_language, a.person_name, null, authz.now(), authz.now() + interval '14 days', null, null, null);
end $$;

-- The admin of a library, or the coordinator of a recovery organisation, accepts for their own organisation; exactly once.
create function authz.accept_membership(p_token_hash bytea, p_membership uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor(); i public.membership_invitation;
begin
  perform authz.lock();
  if a.role is null or a.role not in ('LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR') then perform authz.not_found(); end if;
  select * into i from public.membership_invitation x
   where x.token_hash = p_token_hash and x.accepted_at is null and x.revoked_at is null and x.expires_at > authz.now() for update;
  if i.id is null then perform authz.not_found(); end if;
  if exists (select from public.membership m where m.tenant_id = a.tenant_id and m.consortium_id = i.tenant_id and tstzrange(m.starts_at, m.ends_at) @> authz.now()) then
    perform authz.refuse('organization.already_member');
  end if;
  update public.membership_invitation set accepted_at = authz.now(), accepted_by = a.tenant_id where id = i.id;
  insert into public.membership select p_membership, a.tenant_id, o.id, o.name, null, authz.now(), null from public.organization o where o.id = i.tenant_id;
  return i.tenant_id;
end $$;

-- What the page behind a link says to somebody who may accept it: who invites, until when, and whether it still can be accepted. What it
-- tells nobody else: an unknown token, and a role that decides nothing, are alike.
create function authz.membership_offer(p_token_hash bytea)
returns table (consortium_name text, invited_by_name text, expires_at timestamptz, state text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor();
begin
  if a.role is null or a.role not in ('LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR') then perform authz.not_found(); end if;
  return query
    select o.name, i.invited_by_name, i.expires_at::timestamptz,
           case when i.accepted_by = a.tenant_id or authz.is_member(a.tenant_id, i.tenant_id) then 'MEMBER'
                when i.accepted_at is not null then 'USED'
                when i.revoked_at is not null then 'REVOKED'
                when i.expires_at <= authz.now() then 'EXPIRED'
                else 'OPEN' end
      from public.membership_invitation i join public.organization o on o.id = i.tenant_id
     where i.token_hash = p_token_hash;
end $$;

-- A consortium takes back an invitation that nobody has accepted.
create function authz.take_back_member_invitation(p_invitation uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor();
begin
  update public.membership_invitation set revoked_at = authz.now()
   where id = p_invitation and tenant_id = a.tenant_id and a.role = 'CONSORTIUM_ADMIN' and accepted_at is null and revoked_at is null;
  if not found then perform authz.not_found(); end if;
end $$;
grant execute on function authz.invite_member(uuid, uuid, text, text), authz.accept_membership(bytea, uuid), authz.membership_offer(bytea),
  authz.take_back_member_invitation(uuid) to mutuality_api;

-- A fresh token for an invitation that is still open, and what the page behind it shows.
create function auth.issue_membership_token(p_invitation uuid, p_token_hash bytea)
returns table (mail text, consortium_name text, invited_by_name text, language text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    update public.membership_invitation i set token_hash = p_token_hash from public.organization o
     where i.id = p_invitation and o.id = i.tenant_id and i.accepted_at is null and i.revoked_at is null and i.expires_at > clock_timestamp()
    returning i.mail, o.name, i.invited_by_name, i.language;
end $$;
grant execute on function auth.issue_membership_token(uuid, bytea) to mutuality_auth;
reset role;
