import type {
  ExistingBranch,
  ExistingLibrary,
  Facts,
  ImportedBranch,
  ImportedLibrary,
  LibraryField,
} from '@mutuality/domain/onboarding';
import type { ReadTx } from '../../platform/database/tx.js';

/** A place that is here, with the version that a change must meet. */
export interface BranchHere extends ExistingBranch {
  version: number;
  name: string;
}

/** A library that is here, with what decides who may change it. */
export interface LibraryHere extends Omit<ExistingLibrary, 'branches'> {
  version: number;
  name: string;
  /** It has an admin of its own, who decides which of its places are open (R9). */
  looksAfterItself: boolean;
  branches: BranchHere[];
}

interface BranchRow {
  id: string;
  version: number;
  fscsSeq: string | null;
  survey: Partial<ImportedBranch> | null;
  surveyYear: number | null;
  confirmed: string[];
  facts: ImportedBranch;
}

interface LibraryRow {
  id: string;
  version: number;
  fscsKey: string;
  survey: Partial<ImportedLibrary> | null;
  surveyYear: number | null;
  confirmed: string[];
  looksAfterItself: boolean;
  facts: Pick<ImportedLibrary, 'name' | 'phone' | 'website' | 'fiscalYearStart'>;
  branches: BranchRow[];
}

const statement = `
with members as materialized (
  select o.*, m.fscs_key
    from membership m
    join organization o on o.tenant_id = m.tenant_id and o.id = m.tenant_id
   where m.consortium_id = $1 and m.ends_at is null and m.fscs_key = any ($2)),
admins as materialized (select a.organization_id, a.admins from authz.admins_of(array(select id from members)) a)
select o.id, o.version, o.fscs_key as "fscsKey", o.survey, o.survey_year as "surveyYear", o.confirmed_fields as confirmed,
       coalesce(a.admins, 0) > 0 as "looksAfterItself",
       jsonb_build_object('name', o.name, 'phone', o.phone, 'website', o.website, 'fiscalYearStart', o.fiscal_year_start) as facts,
       coalesce((select jsonb_agg(jsonb_build_object(
           'id', b.id, 'version', b.version, 'fscsSeq', b.fscs_seq, 'survey', b.survey, 'surveyYear', b.survey_year, 'confirmed', b.confirmed_fields,
           'facts', jsonb_build_object('name', b.name, 'kind', b.kind, 'street', b.street, 'city', b.city, 'zip', b.zip, 'county', b.county,
             'state', b.state, 'phone', b.phone, 'status', b.status, 'latitude', b.latitude, 'longitude', b.longitude, 'zone', b.zone,
             'hoursAYear', b.survey -> 'hoursAYear')))
           from branch b where b.tenant_id = o.id), '[]') as branches
  from members o
  left join admins a on a.organization_id = o.id`;

/** The consortium's libraries with these FSCS keys as they stand, in one statement. */
export async function existingLibraries(
  tx: ReadTx,
  consortiumId: string,
  keys: readonly string[],
): Promise<LibraryHere[]> {
  return (await tx.sql<LibraryRow>(statement, [consortiumId, keys])).map(libraryOf);
}

function libraryOf({ survey, facts, branches, ...row }: LibraryRow): LibraryHere {
  return {
    ...row,
    name: facts.name,
    facts: libraryFacts(survey, facts, row.confirmed),
    surveySaid: survey,
    branches: branches.map(({ survey: surveySaid, ...branch }) => ({
      ...{ ...branch, surveySaid, name: branch.facts.name },
    })),
  };
}

/**
 * What is in force about a library. What only the survey tells (its address, whom it serves) is what it last said; a fiscal year that
 * nobody has told yet is none.
 */
function libraryFacts(
  survey: Partial<ImportedLibrary> | null,
  own: LibraryRow['facts'],
  confirmed: readonly string[],
): Facts<ImportedLibrary, LibraryField> {
  const untold = survey !== null && survey.fiscalYearStart == null && !confirmed.includes('fiscalYearStart');
  const { street, city, zip, county, state, status, populationServed } = survey ?? {};
  const said = { street, city, zip, county, state, status, populationServed };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...own,
    fiscalYearStart: untold ? null : own.fiscalYearStart,
  };
}
