-- Jobs are enqueued in the request's transaction, by ids only. graphile-worker owns its own schema.
create schema jobs authorization mutuality_jobs;
set local role mutuality_jobs;
grant usage on schema jobs to mutuality_api, mutuality_jobs, mutuality_authz, mutuality_auth;

-- p_ids: names and ids, nothing else (every value is a uuid, a day or a short word). p_key: the same key replaces a job not yet run.
create function jobs.enqueue(p_task text, p_ids jsonb, p_key text default null, p_run_at timestamptz default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from jsonb_each_text(p_ids) x where x.value !~ '^[A-Za-z0-9_.:-]{0,64}$') then
    raise exception 'jobs carry ids only';
  end if;
  perform graphile_worker.add_job(p_task, p_ids::json, null, p_run_at, 8, p_key);
end $$;
revoke execute on function jobs.enqueue(text, jsonb, text, timestamptz) from public;
grant execute on function jobs.enqueue(text, jsonb, text, timestamptz) to mutuality_api, mutuality_jobs, mutuality_authz, mutuality_auth;
reset role;
