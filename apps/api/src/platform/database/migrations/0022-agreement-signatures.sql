-- Signing, and what follows: each side signs for itself, and either side ends what both began.
set local role mutuality_authz;

-- A link by which a person without an account reads and signs one agreement for one side. The mail job asks for the token.
alter table auth.one_time_link alter column token_hash drop not null;
alter table auth.one_time_link add column party text;
alter table auth.one_time_link add column mail text;
alter table auth.one_time_link add column person_name text;
alter table auth.one_time_link add column language text;
alter table auth.one_time_link add column sent_by_name text;
alter table auth.one_time_link add constraint one_time_link_party_known
  check (party is null or party in ('LIBRARY', 'RECOVERY_ORGANIZATION'));
alter table auth.one_time_link add constraint one_time_link_signing_whole
  check (purpose <> 'SIGN_AGREEMENT' or (subject_id is not null and party is not null and mail is not null and person_name is not null
                                         and language is not null and sent_by_name is not null));
create index one_time_link_subject on auth.one_time_link (subject_id, party);

create function authz.revoke_signing_links(p_agreement uuid, p_party text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.one_time_link set revoked_at = clock_timestamp()
   where purpose = 'SIGN_AGREEMENT' and subject_id = p_agreement and (p_party is null or party = p_party) and used_at is null and revoked_at is null
$$;

-- Signs for one's own side: a library admin for the library, a coordinator or supervisor for the recovery organisation, in the app
-- (APP) or recording what was signed on paper (PAPER); or the holder of a link for the side that the link names (LINK).
-- p: id, termsVersion, method, name, office, signedOn, boardApprovedOn, fileId.
create function authz.sign_agreement(p_agreement uuid, p jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c authz.context := authz.acting(); g public.agreement; l auth.one_time_link; side text; file uuid := (p ->> 'fileId')::uuid;
begin
  perform authz.lock();
  select * into g from public.agreement where id = p_agreement for update;
  if c.purpose = 'link' then
    select * into l from auth.one_time_link x where x.id = c.principal and x.purpose = 'SIGN_AGREEMENT' and x.subject_id = p_agreement
       and x.used_at is null and x.revoked_at is null and x.expires_at > c.at for update;
    side := l.party;
  else
    side := authz.side_of(p_agreement);
  end if;
  if g.id is null or side is null or (l.id is not null) <> (p ->> 'method' = 'LINK') then perform authz.not_found(); end if;
  if side = any (authz.signed_sides(g.id)) then perform authz.refuse('agreements.already_signed'); end if;
  if g.withdrawn_at is not null then perform authz.refuse('agreements.not_open_for_signing'); end if;
  if g.terms_version <> (p ->> 'termsVersion')::int then perform authz.refuse('conflict'); end if;
  if g.ends_on < (p ->> 'signedOn')::date then perform authz.refuse('agreements.term_over', 'endsOn'); end if;
  if (p ->> 'signedOn')::date > authz.agreement_today(g.id) then perform authz.refuse('agreements.signed_in_future', 'signedOn'); end if;
  if not (authz.is_member(g.library_id, g.tenant_id) and authz.is_member(g.recovery_organization_id, g.tenant_id)) then
    perform authz.refuse('agreements.not_members_together');
  end if;
  if g.sharing = 'ENCOUNTERS' and (select count(*) from authz.outlets(g.library_id)) < 2 then
    perform authz.refuse('agreements.encounters_at_only_outlet', 'sharingTerm');
  end if;
  if cardinality(authz.signed_sides(g.id)) = 1 and exists (
      select from public.agreement_branch x
        join public.agreement_branch y on y.tenant_id = x.tenant_id and y.recovery_organization_id = x.recovery_organization_id
         and y.branch_id = x.branch_id and y.during && x.during and y.signed
       where x.agreement_id = g.id and y.agreement_id <> g.id) then
    perform authz.refuse('agreements.branch_promised', 'branchIds');
  end if;
  if p ->> 'method' = 'APP' and not authz.confirmed_lately() then perform authz.refuse('agreements.confirm_first', 'password'); end if;
  if p ->> 'method' = 'PAPER' and not exists (select from public.file f where f.id = file and f.tenant_id = g.tenant_id and f.class = 'agreement' and f.subject_id = g.id) then
    perform authz.refuse('agreements.scan_missing', 'fileId');
  end if;
  insert into public.signature (id, tenant_id, agreement_id, party, terms_version, signed_terms, method, signer_name, signer_office, signed_on,
      board_approved_on, file_id, recorded_by, recorded_at)
  values ((p ->> 'id')::uuid, g.tenant_id, g.id, side, g.terms_version, authz.terms_of(g.id), p ->> 'method', p ->> 'name', p ->> 'office',
      (p ->> 'signedOn')::date, (p ->> 'boardApprovedOn')::date, case p ->> 'method' when 'PAPER' then file end,
      case when l.id is null then c.principal end, c.at);
  update public.agreement set version = version + 1 where id = g.id;
  -- After the instant of this transaction, so that the signer still reads what they signed.
  update auth.one_time_link set used_at = greatest(clock_timestamp(), c.at + interval '1 millisecond') where id = l.id;
  perform authz.revoke_signing_links(g.id, side);
  update public.agreement_branch set signed = cardinality(authz.signed_sides(g.id)) = 2 where agreement_id = g.id;
end $$;

-- One side says on which day its board meets about the agreement; null takes that back.
create function authz.await_board(p_agreement uuid, p_meets_on date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g public.agreement := authz.agreement_to_change(p_agreement); side text := authz.side_of(p_agreement);
begin
  if side is null then perform authz.not_found(); end if;
  if g.withdrawn_at is not null or side = any (authz.signed_sides(g.id)) then perform authz.refuse('agreements.not_open_for_signing'); end if;
  if p_meets_on < authz.agreement_today(g.id) then perform authz.refuse('agreements.board_day_past', 'meetsOn'); end if;
  update public.agreement
     set library_board_meets_on = case side when 'LIBRARY' then p_meets_on else library_board_meets_on end,
         recovery_organization_board_meets_on = case side when 'RECOVERY_ORGANIZATION' then p_meets_on else recovery_organization_board_meets_on end,
         version = version + 1
   where id = g.id;
end $$;

-- Takes an agreement back before its first day: either side or the consortium while not both have signed, then only the two sides.
create function authz.withdraw_agreement(p_agreement uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g public.agreement := authz.agreement_to_change(p_agreement); signed boolean := cardinality(authz.signed_sides(p_agreement)) = 2;
begin
  if g.withdrawn_at is not null
     or (signed and exists (select from public.agreement_branch x where x.agreement_id = g.id and lower(x.during) <= authz.now())) then
    perform authz.refuse('agreements.not_running');
  end if;
  if signed and authz.side_of(g.id) is null then perform authz.not_found(); end if;
  update public.agreement set withdrawn_at = authz.now(), version = version + 1 where id = g.id;
  update public.agreement_branch set signed = false where agreement_id = g.id;
  perform authz.revoke_signing_links(g.id, null);
end $$;

-- Ends a signed agreement after a last day, today or later, never after its term: by itself, at midnight of each branch's zone (R13).
create function authz.end_agreement(p_agreement uuid, p_last_day date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g public.agreement := authz.agreement_to_change(p_agreement); a public.affiliation := authz.actor();
begin
  if authz.side_of(g.id) is null then perform authz.not_found(); end if;
  if g.withdrawn_at is not null or cardinality(authz.signed_sides(g.id)) < 2 then perform authz.refuse('agreements.not_running'); end if;
  if p_last_day < greatest(authz.agreement_today(g.id), g.starts_on) or p_last_day > least(g.ends_on, coalesce(g.ended_on, g.ends_on)) then
    perform authz.refuse('agreements.end_outside_term', 'endedOn');
  end if;
  update public.agreement set ended_on = p_last_day, ended_by_name = a.person_name, version = version + 1 where id = g.id;
  update public.agreement_branch x set during = authz.days_during(g.starts_on, p_last_day, b.zone)
    from public.branch b where b.id = x.branch_id and x.agreement_id = g.id;
end $$;

-- The library's admin allows more than the weekly hours in one week.
create function authz.allow_week(p_agreement uuid, p_week date, p_minutes int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g public.agreement := authz.agreement_to_change(p_agreement); a public.affiliation := authz.actor();
begin
  if authz.side_of(g.id) is distinct from 'LIBRARY' then perform authz.not_found(); end if;
  if g.withdrawn_at is not null or cardinality(authz.signed_sides(g.id)) < 2 then perform authz.refuse('agreements.not_running'); end if;
  if p_minutes <= g.weekly_minutes then perform authz.refuse('agreements.allowance_below_week', 'minutes'); end if;
  if p_week + 6 < g.starts_on or p_week > least(g.ends_on, coalesce(g.ended_on, g.ends_on)) then perform authz.refuse('agreements.week_outside_term', 'week'); end if;
  insert into public.week_allowance (tenant_id, agreement_id, week, minutes, allowed_by, allowed_by_name, allowed_at)
  values (g.tenant_id, g.id, p_week, p_minutes, a.id, a.person_name, authz.now())
  on conflict on constraint week_allowance_pk do update
     set minutes = excluded.minutes, allowed_by = excluded.allowed_by, allowed_by_name = excluded.allowed_by_name, allowed_at = excluded.allowed_at;
  update public.agreement set version = version + 1 where id = g.id;
end $$;

-- Sends one's own side's signer a link, for 14 days; the link before it ends. p: id, mail, name, language.
create function authz.send_signing_link(p_agreement uuid, p jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g public.agreement := authz.agreement_to_change(p_agreement); a public.affiliation := authz.actor(); side text := authz.side_of(p_agreement);
begin
  if side is null then perform authz.not_found(); end if;
  if g.withdrawn_at is not null or side = any (authz.signed_sides(g.id)) then perform authz.refuse('agreements.not_open_for_signing'); end if;
  perform authz.revoke_signing_links(g.id, side);
  insert into auth.one_time_link (id, purpose, subject_id, created_at, expires_at, party, mail, person_name, language, sent_by_name)
  values ((p ->> 'id')::uuid, 'SIGN_AGREEMENT', g.id, authz.now(), authz.now() + interval '14 days', side, btrim(p ->> 'mail'), p ->> 'name',
    p ->> 'language', a.person_name);
end $$;

create function authz.take_back_signing_link(p_agreement uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g public.agreement := authz.agreement_to_change(p_agreement); side text := authz.side_of(p_agreement);
begin
  if side is null then perform authz.not_found(); end if;
  perform authz.revoke_signing_links(g.id, side);
end $$;

-- The state of a link. One whose side has signed in another way, or whose agreement was withdrawn, is REVOKED.
create function auth.signing_link_state(l auth.one_time_link) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when l.used_at is not null then 'USED' when l.revoked_at is not null then 'REVOKED'
              when l.expires_at <= clock_timestamp() then 'EXPIRED' else 'OPEN' end
$$;

-- The links that one's own side has sent for an agreement, newest first; never the other side's: a signer's address is the side's own.
create function authz.signing_links(p_agreement uuid)
returns table (id uuid, person_name text, mail text, sent_by_name text, sent_at timestamptz, expires_at timestamptz, state text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, l.person_name, l.mail, l.sent_by_name, l.created_at, l.expires_at, auth.signing_link_state(l)
    from auth.one_time_link l
   where l.purpose = 'SIGN_AGREEMENT' and l.subject_id = p_agreement and l.party = authz.side_of(p_agreement)
   order by l.created_at desc limit 20
$$;

-- A fresh token for a link that is still open, and what its mail says.
create function auth.issue_signing_token(p_link uuid, p_token_hash bytea)
returns table (mail text, person_name text, language text, party text, library_name text, recovery_organization_name text, sent_by_name text, expires_at timestamptz, zone text)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.one_time_link l set token_hash = p_token_hash
    from public.agreement g join public.organization o on o.id = g.library_id
   where l.id = p_link and l.purpose = 'SIGN_AGREEMENT' and g.id = l.subject_id and auth.signing_link_state(l) = 'OPEN'
  returning l.mail, l.person_name, l.language, l.party, g.library_name, g.recovery_organization_name, l.sent_by_name, l.expires_at, o.zone
$$;

-- What the page behind a link begins with; the terms are read as the link itself.
create function auth.signing_link_by_token(p_token_hash bytea)
returns table (id uuid, agreement_id uuid, party text, person_name text, language text, library_name text, recovery_organization_name text, sent_by_name text, expires_at timestamptz, state text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, g.id, l.party, l.person_name, l.language, g.library_name, g.recovery_organization_name, l.sent_by_name, l.expires_at, auth.signing_link_state(l)
    from auth.one_time_link l join public.agreement g on g.id = l.subject_id
   where l.token_hash = p_token_hash and l.purpose = 'SIGN_AGREEMENT'
$$;

-- A new link in place of an expired one, to the same address, by a mail of its own; once. False when there is nothing to sign any more.
create function auth.renew_signing_link(p_token_hash bytea, p_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l auth.one_time_link; g public.agreement;
begin
  perform authz.lock();
  select * into l from auth.one_time_link x where x.token_hash = p_token_hash and x.purpose = 'SIGN_AGREEMENT' for update;
  if l.id is null or auth.signing_link_state(l) <> 'EXPIRED' then return false; end if;
  select * into g from public.agreement x where x.id = l.subject_id;
  if g.withdrawn_at is not null or l.party = any (authz.signed_sides(g.id)) then return false; end if;
  update auth.one_time_link set revoked_at = clock_timestamp() where id = l.id;
  insert into auth.one_time_link (id, purpose, subject_id, created_at, expires_at, party, mail, person_name, language, sent_by_name)
  values (p_id, 'SIGN_AGREEMENT', l.subject_id, clock_timestamp(), clock_timestamp() + interval '14 days', l.party, l.mail, l.person_name, l.language, l.sent_by_name);
  perform jobs.enqueue('mail.signing_link', jsonb_build_object('linkId', p_id));
  perform audit.append('signing_link.renewed', 'DONE', array[g.tenant_id, case l.party when 'LIBRARY' then g.library_id else g.recovery_organization_id end],
    'agreement', g.id, jsonb_build_object('party', l.party), null);
  return true;
end $$;

grant execute on function authz.sign_agreement(uuid, jsonb), authz.await_board(uuid, date), authz.withdraw_agreement(uuid), authz.end_agreement(uuid, date),
  authz.allow_week(uuid, date, int), authz.send_signing_link(uuid, jsonb), authz.take_back_signing_link(uuid), authz.signing_links(uuid) to mutuality_api;
grant execute on function auth.issue_signing_token(uuid, bytea), auth.signing_link_by_token(bytea), auth.renew_signing_link(bytea, uuid) to mutuality_auth;
reset role;
