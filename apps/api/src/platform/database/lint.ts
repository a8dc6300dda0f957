import { DataSource } from 'typeorm';
import { definerFunctions } from './definer-functions.js';

/** A hole in the walls: which rule of access.md, and where. */
export interface LintFinding {
  rule: string;
  where: string;
}

interface Lint {
  rule: string;
  /** Rows are findings; the column `found` says where. */
  sql: string;
  parameters?: unknown[];
}

const ours = `n.nspname in ('public', 'authz', 'auth', 'audit', 'jobs')`;

const lints: readonly Lint[] = [
  {
    rule: 'PostgreSQL is 15.14, 16.10, 17.6, 18 or newer (CVE-2025-8713)',
    sql: `select 'server ' || current_setting('server_version') as found
            where current_setting('server_version_num')::int < case current_setting('server_version_num')::int / 10000
              when 15 then 150014 when 16 then 160010 when 17 then 170006 else 180000 end`,
  },
  {
    rule: 'every table of schema public is protected',
    sql: `select t.tablename as found from pg_tables t
           where t.schemaname = 'public' and t.tablename not in ('migration')
             and not exists (select from authz.protected_table p where p.table_name = t.tablename)`,
  },
  {
    rule: 'row-level security is on and forced',
    sql: `select c.oid::regclass::text as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname in ('public', 'audit') and c.relkind in ('r', 'p') and c.relname <> 'migration'
             and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    rule: 'one policy per command for the API',
    sql: `select p.tablename || ' ' || p.cmd as found from pg_policies p
           where p.schemaname in ('public', 'audit') and 'mutuality_api' = any (p.roles) and p.permissive = 'PERMISSIVE'
           group by p.tablename, p.cmd having count(*) > 1 or p.cmd = 'ALL'`,
  },
  {
    rule: 'no policy lets everything through to a login role',
    sql: `select p.tablename || ' ' || p.policyname as found from pg_policies p
           where p.schemaname in ('public', 'audit') and (p.qual = 'true' or p.with_check = 'true')
             and p.roles && array['public', 'mutuality_api', 'mutuality_auth', 'mutuality_jobs']::name[]`,
  },
  {
    rule: 'login roles own nothing, bypass nothing, inherit nothing',
    sql: `select r.rolname || ' may too much' as found from pg_roles r
           where r.rolname like 'mutuality\\_%' and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb)
          union all
          select r.rolname || ' owns ' || c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner
           where r.rolname in ('mutuality_api', 'mutuality_auth')`,
  },
  {
    rule: 'the API may not truncate, reference or trigger, nor update ids, tenants and subjects',
    sql: `select g.table_name || ' ' || g.privilege_type as found from information_schema.role_table_grants g
           where g.grantee in ('mutuality_api', 'mutuality_auth', 'mutuality_jobs', 'PUBLIC') and g.table_schema in ('public', 'audit')
             and g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'UPDATE')
          union all
          select g.table_name || '.' || g.column_name from information_schema.column_privileges g
            join authz.protected_table p on p.table_name = g.table_name
           where g.grantee = 'mutuality_api' and g.table_schema = 'public' and g.privilege_type = 'UPDATE'
             and (g.column_name in ('id', 'tenant_id') or (g.column_name = any (p.subjects)))`,
  },
  {
    rule: 'the API only reads facts',
    sql: `select g.table_name || ' ' || g.privilege_type as found from information_schema.role_table_grants g
            join authz.protected_table p on p.table_name = g.table_name and p.is_fact
           where g.grantee = 'mutuality_api' and g.privilege_type in ('INSERT', 'DELETE')`,
  },
  {
    rule: 'unique constraints and indexes of tenant tables start with the tenant (no existence oracle)',
    sql: `select i.indexrelid::regclass::text as found from pg_index i join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and i.indisunique and not i.indisprimary and c.relname <> 'migration'
             and coalesce((select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]), '') <> 'tenant_id'
             and i.indexrelid::regclass::text not in ('membership_survey_key', 'invitation_token')`,
  },
  {
    rule: 'foreign keys between tenants name the tenant, and lead to organisations and branches only',
    sql: `select k.conrelid::regclass || '.' || k.conname as found from pg_constraint k join pg_namespace n on n.oid = k.connamespace
           where k.contype = 'f' and n.nspname = 'public' and k.confrelid <> 'public.organization'::regclass
             and not exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attnum = any (k.confkey) and a.attname = 'tenant_id')`,
  },
  {
    rule: 'definer functions belong to a role without power and fix their search path',
    sql: `select p.oid::regprocedure::text as found from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
           where p.prosecdef and ${ours}
             and (r.rolsuper or r.rolbypassrls
                  or not exists (select from unnest(p.proconfig) s where s ~ '^search_path=.*pg_temp"?$'))`,
  },
  {
    rule: 'definer functions are known by name (definer-functions.ts)',
    sql: `select p.oid::regprocedure::text as found from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where p.prosecdef and ${ours} and n.nspname || '.' || p.proname <> all ($1)`,
    parameters: [definerFunctions],
  },
  {
    rule: 'a signed instant is at most a minute from the clock of the database',
    sql: `select 'authz.setting ' || s.name || ' = ' || s.value as found from authz.setting s
           where s.name = 'clock_tolerance_seconds' and s.value::int > 60`,
  },
  {
    rule: 'definer functions are executed by named roles, never by everybody',
    sql: `select p.oid::regprocedure::text as found from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where p.prosecdef and ${ours} and has_function_privilege('public', p.oid, 'execute')`,
  },
  {
    rule: 'no views of schema public without security_invoker, no materialised views for login roles',
    sql: `select c.oid::regclass::text as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where (n.nspname = 'public' and c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))
              or (${ours} and c.relkind = 'm')`,
  },
  {
    rule: 'partitions are not reached directly',
    sql: `select c.oid::regclass::text as found from pg_class c
           where c.relispartition and (has_table_privilege('mutuality_api', c.oid, 'select') or has_table_privilege('mutuality_jobs', c.oid, 'select'))`,
  },
  {
    rule: 'no sequences on anything shown',
    sql: `select c.oid::regclass::text as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where c.relkind = 'S' and n.nspname in ('public', 'authz', 'auth', 'audit') and c.relname <> 'migration_id_seq'`,
  },
  {
    rule: 'every write grant has the read grant of the same scope',
    sql: `select distinct g.rule || ' ' || g.class as found from authz.scope_grant g
           where g.verb = 'write' and not isempty(g.during) and not exists (
             select from authz.scope_grant r where r.purpose = g.purpose and r.principal_id = g.principal_id and r.tenant_id = g.tenant_id
                and r.class = g.class and r.verb = 'read' and (r.subject_id is null or r.subject_id = g.subject_id) and r.during && g.during)
           limit 20`,
  },
];

/** The holes found in the database of `url` (the migrator): none, when it is as access.md says. */
export async function findHoles(url: string): Promise<LintFinding[]> {
  const source = await new DataSource({ type: 'postgres', url }).initialize();
  try {
    const findings: LintFinding[] = [];
    for (const { rule, sql, parameters } of lints) {
      for (const { found } of (await source.query(sql, parameters)) as { found: string }[]) {
        findings.push({ rule, where: found });
      }
    }
    return findings;
  } finally {
    await source.destroy();
  }
}

/** Refuses to start while there is a hole. */
export async function lintDatabase(url: string): Promise<void> {
  const findings = await findHoles(url);
  if (findings.length === 0) return;
  throw new Error(
    `The walls have holes:\n${findings.map(({ rule, where }) => `- ${rule}: ${where}`).join('\n')}`,
  );
}
