-- A consortium of `:branches` branches and one recovery organisation of `:navigators` navigators with a year of shifts.
-- Every id is the MD5 of a name under the tier's own name, so that the bench can tell them without asking.
create function pg_temp.id(kind text, n int) returns uuid language sql immutable as
$$ select md5('{tier}' || kind || n)::uuid $$;

insert into organization (id, tenant_id, kind, name, zone, language, fiscal_year_start, confirmed_fields, created_at, version)
select pg_temp.id('consortium', 0), pg_temp.id('consortium', 0), 'CONSORTIUM', 'Consortium of the bench', 'America/Detroit', 'en', '01-01', '{}'::text[], now(), 1
union all
select pg_temp.id('partner', 0), pg_temp.id('partner', 0), 'RECOVERY_ORGANIZATION', 'Partner of the bench', 'America/Detroit', 'en', '01-01', '{}'::text[], now(), 1
union all
select pg_temp.id('library', l), pg_temp.id('library', l), 'LIBRARY', 'Library ' || l, 'America/Detroit', 'en', '07-01', '{}'::text[], now(), 1
  from generate_series(1, {libraries}) l;

insert into membership (id, tenant_id, consortium_id, consortium_name, starts_at)
select gen_random_uuid(), o.id, pg_temp.id('consortium', 0), 'Consortium of the bench', now() - interval '2 years'
  from organization o
 where o.id = pg_temp.id('partner', 0) or o.id in (select pg_temp.id('library', l) from generate_series(1, {libraries}) l);

insert into branch (id, tenant_id, kind, status, name, city, county, state, zone, latitude, longitude, confirmed_fields, required_clearances, created_at, version)
select pg_temp.id('branch', b), pg_temp.id('library', 1 + (b - 1) % {libraries}), 'BRANCH', 'OPEN', 'Branch ' || b, 'City ' || b, 'County', 'MI',
       'America/Detroit', 42 + b * 0.005, -85, '{}', '{}', now(), 1
  from generate_series(1, {branches}) b;

insert into opening_period (id, tenant_id, branch_id, weekday, nths, opens_at, closes_at)
select gen_random_uuid(), b.tenant_id, b.id, d, '{}', '09:00', '20:00' from branch b, generate_series(1, 6) d
 where b.id in (select pg_temp.id('branch', x) from generate_series(1, {branches}) x);

insert into agreement (id, tenant_id, library_id, library_name, recovery_organization_id, recovery_organization_name, terms_version, starts_on, ends_on,
                       weekly_minutes, sharing, counts_learning, clauses, language, created_at, version)
select pg_temp.id('agreement', l), pg_temp.id('consortium', 0), pg_temp.id('library', l), 'Library ' || l, pg_temp.id('partner', 0), 'Partner of the bench', 1,
       current_date - 400, current_date + 400, 6000, 'COUNTS', false, '[]', 'en', now(), 1
  from generate_series(1, {libraries}) l;

insert into agreement_branch (tenant_id, agreement_id, library_id, recovery_organization_id, branch_id, during, signed)
select pg_temp.id('consortium', 0), pg_temp.id('agreement', 1 + (b - 1) % {libraries}), pg_temp.id('library', 1 + (b - 1) % {libraries}), pg_temp.id('partner', 0), pg_temp.id('branch', b),
       tstzrange(now() - interval '400 days', now() + interval '400 days'), true
  from generate_series(1, {branches}) b;

insert into signature (id, tenant_id, agreement_id, party, terms_version, signed_terms, method, signer_name, signer_office, signed_on, recorded_at)
select gen_random_uuid(), pg_temp.id('consortium', 0), pg_temp.id('agreement', l), p, 1, '{}', 'APP', 'Signer', 'director', current_date - 400, now() - interval '400 days'
  from generate_series(1, {libraries}) l, unnest(array['LIBRARY', 'RECOVERY_ORGANIZATION']) p;

insert into navigator (id, tenant_id, name, card_shown, languages, weekly_target_minutes, starts_on, created_at, version, public_name)
select pg_temp.id('navigator', n), pg_temp.id('partner', 0), 'Navigator ' || n, true, array['en'], 1200, current_date - 500, now(), 1, 'Nav ' || n
  from generate_series(1, {navigators}) n;

-- Two shifts a week at each branch; navigators take turns so that nobody is double-booked: branch b on day b % 6, hour slot (b / 6) % 5.
insert into shift (id, tenant_id, agreement_id, library_id, branch_id, navigator_id, learning, day, from_time, to_time, zone, starts_at, ends_at, state,
                   removes, published_at, version)
select md5('{tier}shift' || b || 'w' || w || 's' || s)::uuid, pg_temp.id('partner', 0), pg_temp.id('agreement', 1 + (b - 1) % {libraries}),
       pg_temp.id('library', 1 + (b - 1) % {libraries}), pg_temp.id('branch', b), pg_temp.id('navigator', 1 + slot.nav), false, slot.day, slot.f, slot.t,
       'America/Detroit', (slot.day + slot.f::time) at time zone 'America/Detroit', (slot.day + slot.t::time) at time zone 'America/Detroit',
       'PUBLISHED', false, now(), 1
  from generate_series(1, {branches}) b, generate_series(0, 51) w, generate_series(0, 1) s,
       lateral (select (b * 2 + s) % {navigators} as nav, ((b * 2 + s) / {navigators}) as turn) x,
       lateral (select x.nav, date_trunc('week', current_date)::date - 182 + w * 7 + (x.turn / 3) % 6 as day,
                       (array['09:00', '12:30', '16:00'])[1 + x.turn % 3] as f, (array['12:00', '15:30', '19:00'])[1 + x.turn % 3] as t) slot;

insert into attendance (id, tenant_id, branch_id, agreement_id, recovery_organization_id, recovery_organization_name, shift_id, day, from_time, to_time,
                        starts_at, ends_at, learning, counted, expected_minutes, confirmed_minutes, version)
select gen_random_uuid(), s.library_id, s.branch_id, s.agreement_id, s.tenant_id, 'Partner of the bench', s.id, s.day, s.from_time, s.to_time, s.starts_at,
       s.ends_at, false, true, 180, case when s.day < current_date then 180 end, 1
  from shift s where s.tenant_id = pg_temp.id('partner', 0);

insert into auth.user_account (id, sign_in_name, mail, name, language, created_at)
select pg_temp.id('user', n), '{tier}' || n || '@bench.example', 'bench@bench.example', 'Bench', 'en', now() from generate_series(1, 2) n;

insert into affiliation (id, tenant_id, user_id, role, person_name, mail, language, starts_at)
values (pg_temp.id('affiliation', 1), pg_temp.id('partner', 0), pg_temp.id('user', 1), 'COORDINATOR', 'Bench', 'b@bench.example', 'en', now() - interval '1 day'),
       (pg_temp.id('affiliation', 2), pg_temp.id('library', 1), pg_temp.id('user', 2), 'BRANCH_STAFF', 'Bench', 'b@bench.example', 'en', now() - interval '1 day');
insert into affiliation_branch values (pg_temp.id('library', 1), pg_temp.id('affiliation', 2), pg_temp.id('branch', 1));

insert into auth.session (id, user_id, token_hash, created_at, last_seen_at)
select pg_temp.id('session', n), pg_temp.id('user', n), sha256(('{tier}token' || n)::bytea), now(), now() from generate_series(1, 2) n;
drop function pg_temp.id(text, int);
