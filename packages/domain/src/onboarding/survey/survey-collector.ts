import { readEntity, type ReadEntity } from './read-entity.js';
import { readOutlet, type ReadOutlet } from './read-outlet.js';
import type { RejectedCell, RejectReason, SurveyFile } from './rejected.js';
import type { Survey } from './survey.js';
import { surveyRow, type Cells, type SurveyRow } from './survey-row.js';

/** Takes the rows of both files one after the other, in the order of the file, and gives the survey at the end. */
export interface SurveyCollector {
  addRow(file: SurveyFile, row: number, cells: Cells): void;
  /** A row that could not even be cut into cells. */
  addBroken(file: SurveyFile, row: number, value: string, reason: RejectReason): void;
  /** A row that somebody decided to leave out. */
  skipRow(file: SurveyFile): void;
  survey(): Survey;
}

interface Undated {
  row: number;
  surveyYear: number | null;
}

const isDated = <T extends Undated>(place: T): place is T & { surveyYear: number } =>
  place.surveyYear !== null;

const yearOf = (places: readonly Undated[]) =>
  places.find((place) => place.surveyYear !== null)?.surveyYear ?? null;

/** `withEntities`: the file of administrative entities is read as well. `knownYear`: what a file read before it says. */
export function surveyCollector(withEntities: boolean, knownYear: number | null = null): SurveyCollector {
  const outlets: ReadOutlet[] = [];
  const entities: ReadEntity[] = [];
  const rejected: RejectedCell[] = [];
  const seen = { OUTLETS: new Set<string>(), ENTITIES: new Set<string>() };
  const rows = { OUTLETS: 0, ENTITIES: 0 };

  function take<T>(file: SurveyFile, row: SurveyRow, read: T | null, key: string, into: T[]): void {
    if (read && seen[file].has(key))
      row.reject(file === 'OUTLETS' ? 'FSCS_SEQ' : 'FSCSKEY', 'KEY_REPEATED', true);
    else if (read) {
      seen[file].add(key);
      into.push(read);
    }
    rejected.push(...row.rejected);
  }

  /** Rows with the year of their file; without one none of them can be added. */
  function dated<T extends Undated>(read: T[], year: number | null, file: SurveyFile) {
    if (year !== null) return read.map((place) => (isDated(place) ? place : { ...place, surveyYear: year }));
    for (const { row } of read) {
      rejected.push({ file, row, column: 'YR_SUB', value: '', reason: 'YEAR_UNREADABLE', blocks: true });
    }
    return [];
  }

  return {
    addRow(file, number, cells) {
      rows[file] += 1;
      const row = surveyRow(file, number, cells);
      if (file === 'OUTLETS') {
        const outlet = readOutlet(row);
        take(file, row, outlet, outlet ? `${outlet.fscsKey}-${outlet.fscsSeq}` : '', outlets);
      } else {
        const entity = readEntity(row);
        take(file, row, entity, entity?.fscsKey ?? '', entities);
      }
    },
    addBroken(file, row, value, reason) {
      rows[file] += 1;
      rejected.push({ file, row, column: '', value, reason, blocks: true });
    },
    skipRow(file) {
      rows[file] += 1;
    },
    survey() {
      const year = yearOf([...outlets, ...entities]) ?? knownYear;
      return {
        year,
        rows: rows.OUTLETS,
        entityRows: withEntities ? rows.ENTITIES : null,
        outlets: dated(outlets, yearOf(outlets) ?? year, 'OUTLETS'),
        entities: withEntities ? dated(entities, yearOf(entities) ?? year, 'ENTITIES') : null,
        rejected,
      };
    },
  };
}

/**
 * The survey of an outlet file that was read before, together with its file of entities. Null: the outlets told no year and could not be
 * taken; they have to be read again beside the entities.
 */
export function withEntities(outlets: Survey, entities: Survey): Survey | null {
  if (outlets.year === null && outlets.rows > 0) return null;
  const { entityRows } = entities;
  const rejected = [...outlets.rejected.filter(({ file }) => file === 'OUTLETS'), ...entities.rejected];
  return {
    ...outlets,
    year: outlets.year ?? entities.year,
    entityRows,
    entities: entities.entities,
    rejected,
  };
}
