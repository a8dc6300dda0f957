import type { ImportedBranch, ImportedLibrary } from './imported.js';
import type { Survey, SurveyEntity, SurveyOutlet } from './survey.js';

/** A library of the survey with all its outlets, the closed ones too. */
export interface SurveyLibrary {
  library: ImportedLibrary;
  branches: ImportedBranch[];
}

/** The facts of an outlet without what was only needed to check them. */
export function importedBranch(outlet: SurveyOutlet): ImportedBranch {
  const { row, zip4, structure, squareFeet, weeksAYear, ...branch } = outlet;
  return branch;
}

/** The facts of a library without what was only needed to check them. */
export function importedLibrary(entity: SurveyEntity): ImportedLibrary {
  const { row, zip4, structure, ...library } = entity;
  return library;
}

/** Without the file of entities a library is known by its central outlet, or its first. */
function libraryOfOutlets(outlets: readonly SurveyOutlet[]): ImportedLibrary | null {
  const main = outlets.find((outlet) => outlet.kind === 'CENTRAL') ?? outlets[0];
  if (!main) return null;
  const { fscsKey, name, originalName, street, city, zip, county, state, phone, surveyYear } = main;
  const open = outlets.find((outlet) => outlet.status === 'OPEN');
  return {
    ...{ fscsKey, name, originalName, street, city, zip, county, state, phone, surveyYear },
    doubts: main.doubts.filter((doubt) => doubt !== 'ZONE_UNSURE'),
    status: open ? 'OPEN' : main.status,
    fiscalYearStart: null,
    website: null,
    populationServed: null,
  };
}

/** Every library of the survey by its FSCS key, in the order of the files. */
export function surveyLibraries(survey: Survey): Map<string, SurveyLibrary> {
  const outlets = new Map<string, SurveyOutlet[]>();
  for (const outlet of survey.outlets) {
    const of = outlets.get(outlet.fscsKey);
    if (of) of.push(outlet);
    else outlets.set(outlet.fscsKey, [outlet]);
  }
  const libraries = new Map<string, SurveyLibrary>();
  for (const entity of survey.entities ?? []) {
    const branches = (outlets.get(entity.fscsKey) ?? []).map(importedBranch);
    libraries.set(entity.fscsKey, { library: importedLibrary(entity), branches });
  }
  for (const [key, of] of outlets) {
    const library = libraries.has(key) ? null : libraryOfOutlets(of);
    if (library) libraries.set(key, { library, branches: of.map(importedBranch) });
  }
  return libraries;
}
