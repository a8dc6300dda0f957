-- Files: scans of signatures, evidence of certificates. A file belongs to a row of another class (the agreement, the navigator's file)
-- and is seen by whoever sees that row. The bytes lie outside the database.
set local role mutuality_owner;

-- class and subject_id name the owning row's class and part: ('agreement', the agreement), ('staff', the navigator).
create table file (
  id uuid not null,
  tenant_id uuid not null,
  class text not null,
  subject_id uuid not null,
  name text not null,
  media_type text not null,
  size_bytes int not null,
  sha256 text not null,
  kept_by uuid,
  kept_at timestamptz(3) not null,
  constraint file_pk primary key (id),
  constraint file_tenant_unique unique (tenant_id, id),
  constraint file_organization_fk foreign key (tenant_id) references organization (id),
  constraint file_media_type_taken check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  constraint file_size_taken check (size_bytes between 1 and 10485760),
  constraint file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint file_name_present check (length(btrim(name)) between 1 and 200)
);
create index file_subject on file (tenant_id, class, subject_id);
alter table file enable row level security;
alter table file force row level security;
grant select on file to mutuality_api;
create policy file_facts on file for all to mutuality_authz using (true) with check (true);
grant select, insert on file to mutuality_authz;
insert into authz.protected_table values ('file', 'by row', array['subject_id'], null, null, true);
reset role;

set local role mutuality_authz;

-- Which classes of rows have files: a migration that adds one names them all again. A file is read by the scope of its row.
create function authz.protect_files(p_classes text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare c text; reads text := '';
begin
  foreach c in array p_classes loop
    reads := reads || case when reads = '' then '' else ' or ' end || format(
      '(class = %1$L and (tenant_id in (select unnest((select authz.whole(%1$L, ''read''))::uuid[]))'
      || ' or (tenant_id, subject_id) in (select p.t, p.s from unnest((select authz.parts(%1$L, ''read''))::authz.part[]) p)))', c);
  end loop;
  drop policy if exists file_select on public.file;
  execute format('create policy file_select on public.file for select to mutuality_api using (%s)', reads);
  alter table public.file drop constraint if exists file_class_known;
  execute format('alter table public.file add constraint file_class_known check (class in (%s))',
    (select string_agg(quote_literal(x), ', ') from unnest(p_classes) x));
end $$;
grant execute on function authz.protect_files(text[]) to mutuality_owner;

-- The side of an agreement that the acting person signs for; null for everybody else.
create function authz.side_of(p_agreement uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a public.affiliation := authz.actor();
begin
  return (select case when a.role = 'LIBRARY_ADMIN' and a.tenant_id = g.library_id then 'LIBRARY'
                      when a.role in ('COORDINATOR', 'SUPERVISOR') and a.tenant_id = g.recovery_organization_id then 'RECOVERY_ORGANIZATION' end
            from public.agreement g where g.id = p_agreement);
end $$;

-- Whether the acting person may hand in a file for this row: a party for its agreement, else whoever writes rows of the class.
create function authz.may_keep_file(p_class text, p_tenant uuid, p_subject uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case p_class
    when 'agreement' then authz.side_of(p_subject) is not null and authz.may('agreement', 'read', p_tenant, p_subject)
    else authz.may(p_class, 'write', p_tenant, p_subject) end
$$;

-- Remembers a file whose bytes are kept already. p: id, class, subjectId, name, mediaType, size, sha256.
create function authz.keep_file(p_tenant uuid, p jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if authz.may_keep_file(p ->> 'class', p_tenant, (p ->> 'subjectId')::uuid) is not true then perform authz.not_found(); end if;
  insert into public.file values ((p ->> 'id')::uuid, p_tenant, p ->> 'class', (p ->> 'subjectId')::uuid, p ->> 'name', p ->> 'mediaType',
    (p ->> 'size')::int, p ->> 'sha256', authz.me(), authz.now());
end $$;

grant execute on function authz.may_keep_file(text, uuid, uuid), authz.keep_file(uuid, jsonb) to mutuality_api;
reset role;

set local role mutuality_owner;
select authz.protect_files(array['agreement', 'staff']);
reset role;
