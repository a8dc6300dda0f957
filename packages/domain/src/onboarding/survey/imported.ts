import type { BranchKind, BranchStatus } from '../../organizations/branch-kind.js';
import { enumOf, type EnumOf } from '../../values/index.js';

/**
 * What somebody should look at before the library confirms it: a cell as long as the file allows (60 letters of a name,
 * 35 of an address, 20 of a city) may have lost its end, and the zone line may run through the county.
 */
export const Doubt = enumOf('NAME_CUT', 'STREET_CUT', 'CITY_CUT', 'ZONE_UNSURE');
export type Doubt = EnumOf<typeof Doubt>;

/** Where a place is and how it is reached, as the survey gives it. Null: the survey does not say. */
export interface ImportedPlace {
  /** Readable: "Kalamazoo Public Library". */
  name: string;
  /** As written in the file: "KALAMAZOO PUBLIC LIBRARY". */
  originalName: string;
  street: string | null;
  city: string | null;
  /** Five digits as text, leading zeros kept. */
  zip: string | null;
  /** Readable county or parish, without the word "County". */
  county: string | null;
  /** Two letters. */
  state: string;
  /** "+12694482000" where it is a certain US number, else as written. */
  phone: string | null;
  status: BranchStatus;
  doubts: Doubt[];
  /** Fiscal year of the survey: 2015 for "from the 2015 survey". */
  surveyYear: number;
}

/** A library system as the survey describes it (an administrative entity). */
export interface ImportedLibrary extends ImportedPlace {
  /** Two letters and four digits: MI0180. */
  fscsKey: string;
  /** First day of the library's own fiscal year, `MM-DD`. */
  fiscalYearStart: string | null;
  website: string | null;
  /** People living in the legal service area. */
  populationServed: number | null;
}

/** One outlet of a library: its central library, a branch, a bookmobile or books by mail. */
export interface ImportedBranch extends ImportedPlace {
  fscsKey: string;
  /** Three digits as text: 002. With the key it names the outlet for ever. */
  fscsSeq: string;
  kind: BranchKind;
  latitude: number | null;
  longitude: number | null;
  /** IANA zone, by state and county: America/Menominee. */
  zone: string;
  /** Public service hours a year. They are no opening times. */
  hoursAYear: number | null;
}
