import { splitCounties, splitStates } from './split-states.js';
import { zoneOfState, type StateCode } from '../../organizations/states.js';

/** Where an outlet is, in any spelling of the survey. */
export interface Whereabouts {
  state: StateCode;
  county: string | null;
  city: string | null;
}

export interface ZoneOfOutlet {
  /** IANA name. */
  zone: string;
  /** False where the zone line runs through the county, or the county is not known in a state of several zones. */
  sure: boolean;
}

/** Compares "LA PORTE" with "LaPorte", "SAINT CLAIR" with "St. Clair", "CLOUD CO." with "Cloud". */
function plain(name: string): string {
  return name
    .toUpperCase()
    .replace(/\b(COUNTY|PARISH|BOROUGH|CO\.?)$/, '')
    .replace(/\bSAINT\b/g, 'ST')
    .replace(/\bFT\b/g, 'FORT')
    .replace(/[^A-Z]/g, '');
}

const namesOf = (list: string | undefined) => new Set((list ?? '').split(',').map(plain).filter(Boolean));

interface Lines {
  exceptions: { zone: string; counties: Set<string>; towns: Set<string> }[];
  split: Set<string>;
}

const linesOf = new Map<StateCode, Lines>(
  (Object.keys(splitStates) as StateCode[]).map((state) => [
    state,
    {
      exceptions: (splitStates[state] ?? []).map(({ zone, counties, towns }) => ({
        zone,
        counties: namesOf(counties),
        towns: namesOf(towns),
      })),
      split: namesOf(splitCounties[state]),
    },
  ]),
);

/** The zone that an outlet's clock keeps, by state and county, and by town where the line runs through a county. */
export function zoneOfOutlet({ state, county, city }: Whereabouts): ZoneOfOutlet {
  const lines = linesOf.get(state);
  if (!lines) return { zone: zoneOfState[state], sure: true };
  const at = { county: plain(county ?? ''), town: plain(city ?? '') };
  const sure = at.county !== '' && !lines.split.has(at.county);
  const exception =
    lines.exceptions.find(({ towns }) => towns.has(at.town)) ??
    lines.exceptions.find(({ counties }) => counties.has(at.county));
  return { zone: exception?.zone ?? zoneOfState[state], sure };
}
