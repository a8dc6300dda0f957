-- Placements, and the cards that libraries see of them (R8). Both change through functions only.
set local role mutuality_owner;

-- Names as they were when the person was placed: they stay when the partner's profile can no longer be read.
alter table placement add column library_name text not null, add column branch_name text not null;
create index placement_branch on placement (branch_id);

-- cleared_until: the last day on which everything that the branch requires is met; 'infinity' where nothing runs out, null while
-- something is missing.
alter table placement_card add column starts_on date not null, add column ends_on date, add column during tstzrange not null;

-- Protected anew, so that a library reads the cards of placements that have not ended.
drop policy placement_card_select on placement_card;
drop policy placement_card_facts on placement_card;
set local role mutuality_authz;
delete from authz.protected_table where table_name = 'placement_card';
set local role mutuality_owner;
select authz.protect('placement_card', 'presence', array['branch_id'],
                     p_part_filter => 'upper_inf(during) or upper(during) > (select authz.now())', p_fact => true);
-- A library learns "cleared" or "not yet" (authz.cleared_today), never until when.
revoke select on placement_card from mutuality_api;
grant select (tenant_id, placement_id, navigator_id, library_id, branch_id, public_name, languages, starts_on, ends_on, during)
  on placement_card to mutuality_api;

set local role mutuality_authz;

-- The last day on which a navigator meets all these requirements (`KIND` or `KIND:name`, as a branch keeps them); see placement_card.
create function authz.cleared_until(p_tenant uuid, p_navigator uuid, p_required text[]) returns date
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when count(*) filter (where m.last_day is null) = 0 then coalesce(min(m.last_day), 'infinity') end
    from unnest(p_required) r (requirement)
    left join lateral (
      select coalesce(c.met_until, 'infinity'::date) as last_day from public.clearance c
       where c.tenant_id = p_tenant and c.navigator_id = p_navigator and c.kind = split_part(r.requirement, ':', 1)
         and lower(c.detail) = lower(substr(r.requirement, length(split_part(r.requirement, ':', 1)) + 2))) m on true
$$;

-- Writes the cards of one navigator, or of one branch, from what is true now.
create function authz.refresh_cards(p_navigator uuid, p_branch uuid) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  insert into public.placement_card
         (tenant_id, placement_id, navigator_id, library_id, branch_id, public_name, languages, cleared_until, starts_on, ends_on, during)
  select p.tenant_id, p.id, p.navigator_id, p.library_id, p.branch_id, case when n.card_shown then n.public_name end, n.languages,
         authz.cleared_until(p.tenant_id, p.navigator_id, b.required_clearances), p.starts_on, p.ends_on, p.during
    from public.placement p
    join public.navigator n on n.id = p.navigator_id
    join public.branch b on b.id = p.branch_id
   where p.navigator_id = p_navigator or p.branch_id = p_branch
  on conflict (tenant_id, placement_id) do update
     set public_name = excluded.public_name, languages = excluded.languages, cleared_until = excluded.cleared_until,
         starts_on = excluded.starts_on, ends_on = excluded.ends_on, during = excluded.during
$$;

-- Whether the people placed by an organisation are cleared there today, by each branch's clock: of the cards that the asker may read.
create function authz.cleared_today(p_tenant uuid, p_branch uuid default null) returns table (placement_id uuid, cleared boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare every boolean := p_tenant = any (authz.whole('presence', 'read')); at timestamptz := authz.now();
        branches uuid[] := array(select p.s from unnest(authz.parts('presence', 'read')) p where p.t = p_tenant);
begin
  return query
    select k.placement_id, coalesce(k.cleared_until >= (at at time zone b.zone)::date, false)
      from public.placement_card k join public.branch b on b.id = k.branch_id
     where k.tenant_id = p_tenant and (p_branch is null or k.branch_id = p_branch)
       and (every or (k.branch_id = any (branches) and (upper_inf(k.during) or upper(k.during) > at)));
end $$;

-- Touching both rows that a card is made of: two people who change its halves at once go one after the other, whoever comes second is
-- replayed and sees what the first one wrote.
create function authz.touch(p_navigator uuid, p_branch uuid) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  update public.navigator set version = version where id = p_navigator;
  update public.branch set version = version where id = p_branch;
$$;

-- Keeps the cards true whatever they are made of changes, by whatever path.
create function authz.keep_cards() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n uuid;
begin
  if tg_table_name = 'branch' then
    perform authz.refresh_cards(null, new.id);
  elsif tg_table_name = 'navigator' then
    perform authz.refresh_cards(new.id, null);
  else
    n := case when tg_op = 'DELETE' then old.navigator_id else new.navigator_id end;
    if tg_table_name = 'clearance' then perform authz.touch(n, null); end if;
    perform authz.refresh_cards(n, null);
  end if;
  return null;
end $$;
grant execute on function authz.keep_cards() to mutuality_owner;

set local role mutuality_owner;
create trigger keep_cards after insert or update or delete on clearance for each row execute function authz.keep_cards();
create trigger keep_cards after insert or update on placement for each row execute function authz.keep_cards();
create trigger keep_cards after update of public_name, card_shown, languages on navigator for each row execute function authz.keep_cards();
create trigger keep_cards after update of required_clearances on branch for each row
  when (old.required_clearances is distinct from new.required_clearances) execute function authz.keep_cards();

set local role mutuality_authz;

-- Places a navigator at a branch, first and last day inside. Only where a signed agreement of their organisation names that branch in
-- those days. p: id, branchId, startsOn, endsOn.
create function authz.place(p_navigator uuid, p jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n public.navigator; b public.branch; d tstzrange;
        first_day date := (p ->> 'startsOn')::date; last_day date := (p ->> 'endsOn')::date;
begin
  perform authz.lock();
  select * into n from public.navigator where id = p_navigator;
  if n.id is null or not authz.may('staff', 'write', n.tenant_id, n.id) then perform authz.not_found(); end if;
  if last_day < first_day then perform authz.refuse('navigators.ends_before_start', 'endsOn'); end if;
  if n.ends_on < first_day then perform authz.refuse('navigators.left', 'startsOn'); end if;
  select x.* into b from public.branch x where x.id = (p ->> 'branchId')::uuid;
  d := tstzrange(authz.day_start(first_day, b.zone), authz.day_start(last_day + 1, b.zone));
  if not exists (select from authz.term t where t.recovery_organization_id = n.tenant_id and t.branch_id = b.id
                    and t.planning @> authz.now() and t.during && d) then
    perform authz.refuse('navigators.no_agreement_at_branch', 'branchId');
  end if;
  perform authz.touch(n.id, b.id);
  insert into public.placement (id, tenant_id, navigator_id, library_id, branch_id, library_name, branch_name, starts_on, ends_on, during)
  select (p ->> 'id')::uuid, n.tenant_id, n.id, b.tenant_id, b.id, o.name, b.name, first_day, last_day, d
    from public.organization o where o.id = b.tenant_id;
end $$;

-- Says the last day of a placement; null: without end. A placement that has not begun and is ended before its first day is taken back.
-- Tells whether it still stands.
create function authz.end_placement(p_placement uuid, p_ends_on date) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare x public.placement; z text;
begin
  perform authz.lock();
  select * into x from public.placement where id = p_placement;
  if x.id is null or not authz.may('staff', 'write', x.tenant_id, x.navigator_id) then perform authz.not_found(); end if;
  if p_ends_on < x.starts_on then
    if lower(x.during) <= authz.now() then perform authz.refuse('navigators.ends_before_start', 'endsOn'); end if;
    delete from public.placement_card where tenant_id = x.tenant_id and placement_id = x.id;
    delete from public.placement where id = x.id;
    return false;
  end if;
  select b.zone into z from public.branch b where b.id = x.branch_id;
  update public.placement set ends_on = p_ends_on, during = tstzrange(authz.day_start(starts_on, z), authz.day_start(p_ends_on + 1, z)) where id = x.id;
  return true;
end $$;

-- What a navigator shows of themself at their branches: nobody else chooses it. p: version, cardShown, publicName, languages.
create function authz.choose_card(p jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor(); n public.navigator;
begin
  select * into n from public.navigator x where x.affiliation_id = a.id and x.tenant_id = a.tenant_id and a.role = 'NAVIGATOR' for update;
  if n.id is null then perform authz.not_found(); end if;
  if n.version <> (p ->> 'version')::int then perform authz.refuse('conflict'); end if;
  update public.navigator set card_shown = (p ->> 'cardShown')::boolean, public_name = p ->> 'publicName',
         languages = array(select jsonb_array_elements_text(p -> 'languages')), version = version + 1 where id = n.id;
  return n.id;
end $$;

-- Makes a file ready for an invitation: one whose sign-in has ended is free again; one that signs in is refused.
create function authz.free_navigator(p_navigator uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n public.navigator;
begin
  perform authz.lock();
  select * into n from public.navigator where id = p_navigator;
  if n.id is null or not authz.may('staff', 'write', n.tenant_id, n.id) then perform authz.not_found(); end if;
  if exists (select from public.affiliation f where f.id = n.affiliation_id and tstzrange(f.starts_at, f.ends_at) @> authz.now()) then
    perform authz.refuse('navigators.has_account');
  end if;
  update public.navigator set user_id = null, affiliation_id = null where id = n.id and user_id is not null;
end $$;

grant execute on function authz.place(uuid, jsonb), authz.end_placement(uuid, date), authz.choose_card(jsonb), authz.free_navigator(uuid),
  authz.cleared_today(uuid, uuid) to mutuality_api;
reset role;
