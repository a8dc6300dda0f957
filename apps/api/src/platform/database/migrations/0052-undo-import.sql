-- Taking an import back looks at what stands, not at how often it was written: what a later import changed and was taken back is as it was.
set local role mutuality_authz;

-- Whether a place stands as this survey brought it, and nobody of the library has said anything about it.
create function authz.as_surveyed(b public.branch, p_year int) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select b.survey_year = p_year and b.confirmed_fields = '{}' and b.required_clearances = '{}' and b.desk_phone is null and b.where_to_sit is null
     and (b.name, b.kind, b.status, b.street, b.city, b.zip, b.county, b.state, b.phone, b.latitude, b.longitude, b.zone) is not distinct from
         (b.survey ->> 'name', b.survey ->> 'kind', b.survey ->> 'status', b.survey ->> 'street', b.survey ->> 'city', b.survey ->> 'zip',
          b.survey ->> 'county', b.survey ->> 'state', b.survey ->> 'phone', (b.survey ->> 'latitude')::double precision,
          (b.survey ->> 'longitude')::double precision, b.survey ->> 'zone')
$$;

-- The same of a library's profile.
create function authz.as_surveyed(o public.organization, p_year int) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select o.survey_year = p_year and o.confirmed_fields = '{}' and o.mail is null
     and (o.name, o.phone, o.website, o.fiscal_year_start) is not distinct from
         (o.survey ->> 'name', o.survey ->> 'phone', o.survey ->> 'website', coalesce(o.survey ->> 'fiscalYearStart', '01-01'))
$$;

-- Takes an import back, whole: what it changed as it was, what it added gone. Answers with what stands in the way: its name, and the table
-- that points to it or EDITED. The use case refuses, and with it the transaction, when there is such an answer. What a batch names and the
-- consortium does not look after is not there, whoever wrote the batch.
create function authz.undo_import(p_batch uuid) returns table (name text, why text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare b public.import_batch; r jsonb; place public.branch; library public.organization; t text; told uuid[] := '{}';
begin
  perform authz.lock();
  select * into b from public.import_batch x where x.id = p_batch;
  if b.id is null or not authz.may('commons', 'write', b.tenant_id) then perform authz.not_found(); end if;
  if b.undone_at is not null then perform authz.refuse('onboarding.undo_done'); end if;
  if b.imported_at < authz.now() - interval '24 hours' then perform authz.refuse('onboarding.undo_late'); end if;
  for r in select jsonb_array_elements(b.changed) loop
    begin
      if r ->> 'type' = 'branch' then
        perform authz.survey_branch(b.tenant_id, (r ->> 'id')::uuid, (r ->> 'version')::int, r -> 'before');
      else
        perform authz.survey_library(b.tenant_id, (r ->> 'id')::uuid, (r ->> 'version')::int, r -> 'before');
      end if;
    exception when sqlstate 'MU001' or sqlstate 'MU404' then
      name := r ->> 'name'; why := 'EDITED'; return next;
    end;
  end loop;
  for r in select jsonb_array_elements(b.added) loop
    select * into place from public.branch x where x.id = (r ->> 'id')::uuid and authz.surveys(b.tenant_id, x.tenant_id);
    begin
      if not coalesce(authz.as_surveyed(place, b.survey_year), false) then raise exception 'edited' using errcode = 'MU001'; end if;
      delete from public.branch x where x.id = place.id;
    exception
      when sqlstate 'MU001' then
        told := told || (r ->> 'libraryId')::uuid; name := r ->> 'name'; why := 'EDITED'; return next;
      when foreign_key_violation then
        get stacked diagnostics t = table_name;
        told := told || (r ->> 'libraryId')::uuid; name := r ->> 'name'; why := t; return next;
    end;
  end loop;
  for r in select jsonb_array_elements(b.founded) loop
    select * into library from public.organization x
     where x.id = (r ->> 'id')::uuid and x.kind = 'LIBRARY' and authz.surveys(b.tenant_id, x.id);
    begin
      if not coalesce(authz.as_surveyed(library, b.survey_year), false) then raise exception 'edited' using errcode = 'MU001'; end if;
      delete from public.membership m where m.tenant_id = library.id and m.consortium_id = b.tenant_id;
      delete from public.organization x where x.id = library.id;
    exception
      when sqlstate 'MU001' then
        name := r ->> 'name'; why := 'EDITED'; return next;
      when foreign_key_violation then
        get stacked diagnostics t = table_name;
        -- a library whose place stays is told by its place
        if t <> 'branch' or library.id <> all (told) then name := r ->> 'name'; why := t; return next; end if;
    end;
  end loop;
end $$;
grant execute on function authz.undo_import(uuid) to mutuality_api;
reset role;
