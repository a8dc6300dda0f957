-- What the policies ask (authz.whole, authz.parts), and authz.protect: how a migration makes a table tenant-owned. One policy per command, FORCE, generated, never written by hand.
set local role mutuality_authz;

-- The verified context, and for people the proof that session, user and affiliation still live (R1), for a delivery that user and
-- affiliation do. Ended: raises 28000, so that sign-out, suspension and "end access" work at the next transaction and no half-empty
-- answer looks whole.
create function authz.acting() returns authz.context
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $$
declare c authz.context := authz.verified();
begin
  if c.purpose = 'deliver' and not exists (
      select from public.affiliation f
        join auth.user_account u on u.id = f.user_id
       where f.id = c.principal and u.suspended_at is null and tstzrange(f.starts_at, f.ends_at) @> c.at) then
    raise exception 'recipient gone' using errcode = '28000';
  end if;
  if c.purpose = 'user' and not exists (
      select from auth.session s
        join auth.user_account u on u.id = s.user_id
        join public.affiliation f on f.user_id = s.user_id
       where s.id = c.session_id and s.ended_at is null and s.user_id = c.user_id and u.suspended_at is null
         and f.id = c.principal and tstzrange(f.starts_at, f.ends_at) @> c.at) then
    raise exception 'session ended' using errcode = '28000';
  end if;
  return c;
end $$;

-- Which purposes read the same rules: a delivery (a mail being written, an export being sent) acts as its recipient, and only reads.
create function authz.rules_of(purpose text, verb text) returns text
language sql immutable set search_path = pg_catalog, pg_temp
as $$ select case when purpose = 'deliver' then case when verb = 'read' then 'user' end else purpose end $$;

-- The classes of data that may be protected (docs/architecture.md tells what each holds).
create function authz.classes() returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select array['commons', 'profile', 'team', 'agreement', 'presence', 'attendance', 'staff', 'self', 'audit']
$$;

-- authz.whole(class, verb): tenants of which the acting principal may `verb` every row of `class` now.
-- authz.parts(class, verb): parts of tenants (tenant, subject) of which the acting principal may `verb` rows of `class` now.
-- For people one statement per class and verb: where they are literals, the planner leaves out the rules that cannot apply, which is
-- three times as fast as asking the whole view (docs/measurements.md). A migration that adds a class replaces authz.classes() and makes
-- both anew.
create function authz.make_scopes() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $make$
declare
  made record;
  asked text;
begin
  for made in select * from (values
      ('whole', 'uuid[]', 'g.tenant_id', 'g.subject_id is null'),
      ('parts', 'authz.part[]', '(g.tenant_id, g.subject_id)::authz.part', 'g.subject_id is not null')) v (name, result, what, extent) loop
    select string_agg(format($f$
        when %L then select array_agg(distinct %s) into r from authz.scope_grant g
          where g.purpose = 'user' and g.principal_id = c.principal and g.class = %L and g.verb = %L and %s and g.during @> c.at;$f$,
        class || ' ' || verb, made.what, class, verb, made.extent), '')
      into asked
      from unnest(authz.classes()) class, unnest(array['read', 'write']) verb;
    execute format($f$
      create or replace function authz.%s(p_class text, p_verb text) returns %s
      language plpgsql stable security definer
      set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $$
      declare c authz.context := authz.acting(); r %2$s; rules text := authz.rules_of(c.purpose, p_verb);
      begin
        if rules = 'user' then
          case p_class || ' ' || p_verb%s
          end case;
        elsif rules is not null then
          select array_agg(distinct %s) into r from authz.scope_grant g
            where g.purpose = rules and g.principal_id = c.principal and g.class = p_class and g.verb = p_verb and %s and g.during @> c.at;
        end if;
        return coalesce(r, '{}');
      end $$ $f$, made.name, made.result, asked, made.what, made.extent);
  end loop;
end $make$;
select authz.make_scopes();

-- Whether the acting principal may `verb` this tenant's rows of `class`: whole, or the part named.
create function authz.may(p_class text, p_verb text, p_tenant uuid, p_subject uuid default null) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p_tenant = any (authz.whole(p_class, p_verb))
      or (p_subject is not null and (p_tenant, p_subject)::authz.part = any (authz.parts(p_class, p_verb)))
$$;

grant execute on function authz.whole(text, text), authz.parts(text, text), authz.may(text, text, uuid, uuid)
  to mutuality_api, mutuality_jobs, mutuality_owner, mutuality_audit;

-- Which table belongs to which class. Start-up lint: every table of schema public stands here.
create table authz.protected_table (
  table_name text not null,
  class text not null,
  subjects text[] not null,
  author text,
  part_filter text,
  is_fact boolean not null,
  constraint protected_table_pk primary key (table_name)
);

-- p_subjects: columns a part of the tenant may be named by (none: only whole-tenant grants).
-- p_author: column that must be the acting affiliation when a part writes. p_part_filter: rows parts may read.
-- p_fact: the table feeds authz.scope_grant; the API only reads it, functions of mutuality_authz write it.
create function authz.protect(p_table text, p_class text, p_subjects text[] default '{}', p_author text default null,
                              p_part_filter text default null, p_fact boolean default false) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  t text := format('public.%I', p_table);
  read_parts text := '';
  write_parts text := '';
  reads text; writes text; inserts text; s text;
begin
  if p_class <> all (authz.classes()) then raise exception 'there is no class of data called %', p_class; end if;
  foreach s in array p_subjects loop
    read_parts := read_parts || case when read_parts = '' then '' else ' or ' end || format(
      '(tenant_id, %I) in (select p.t, p.s from unnest((select authz.parts(%L, ''read''))::authz.part[]) p)', s, p_class);
    write_parts := write_parts || case when write_parts = '' then '' else ' or ' end || format(
      '(tenant_id, %I) in (select p.t, p.s from unnest((select authz.parts(%L, ''write''))::authz.part[]) p)', s, p_class);
  end loop;
  reads := format('tenant_id in (select unnest((select authz.whole(%L, ''read''))::uuid[]))', p_class);
  writes := format('tenant_id in (select unnest((select authz.whole(%L, ''write''))::uuid[]))', p_class);
  if read_parts <> '' then
    reads := reads || ' or ((' || read_parts || ')' || coalesce(' and (' || p_part_filter || ')', '') || ')';
  end if;
  inserts := writes;
  if write_parts <> '' then
    inserts := inserts || ' or ((' || write_parts || ')' || case when p_author is null then '' else format(' and %I = (select authz.me())', p_author) end || ')';
    writes := inserts;
  end if;
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy %I on %s for select to mutuality_api using (%s)', p_table || '_select', t, reads);
  execute format('grant select on %s to mutuality_api', t);
  if p_fact then
    execute format('create policy %I on %s for all to mutuality_authz using (true) with check (true)', p_table || '_facts', t);
    execute format('grant select, insert, update, delete on %s to mutuality_authz', t);
  else
    execute format('create policy %I on %s for insert to mutuality_api with check (%s)', p_table || '_insert', t, inserts);
    execute format('create policy %I on %s for update to mutuality_api using (%s) with check (%s)', p_table || '_update', t, writes, writes);
    execute format('create policy %I on %s for delete to mutuality_api using (%s)', p_table || '_delete', t, writes);
    execute format('grant insert on %s to mutuality_api', t);
  end if;
  insert into authz.protected_table values (p_table, p_class, p_subjects, p_author, p_part_filter, p_fact);
end $$;
grant select, insert on authz.protected_table to mutuality_owner;
grant execute on function authz.classes(), authz.protect(text, text, text[], text, text, boolean) to mutuality_owner;
reset role;
