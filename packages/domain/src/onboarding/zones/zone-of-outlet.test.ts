import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { zoneOfState, type StateCode } from '../../organizations/states.js';
import { splitStates } from './split-states.js';
import { zoneOfOutlet } from './zone-of-outlet.js';

const zone = (state: StateCode, county: string | null, city: string | null = null) =>
  zoneOfOutlet({ state, county, city }).zone;

describe('zoneOfOutlet', () => {
  it('puts four Michigan counties on Central time and the rest on Eastern', () => {
    for (const county of ['GOGEBIC', 'IRON', 'DICKINSON', 'MENOMINEE']) {
      expect(zone('MI', county)).toBe('America/Menominee');
    }
    for (const county of ['KALAMAZOO', 'HOUGHTON', 'ONTONAGON', 'MARQUETTE', 'ST. CLAIR']) {
      expect(zone('MI', county)).toBe('America/Detroit');
    }
  });

  it.each<[StateCode, string, string]>([
    ['IN', 'LAPORTE', 'America/Chicago'],
    ['IN', 'LA PORTE', 'America/Chicago'],
    ['IN', 'PIKE', 'America/Indiana/Indianapolis'],
    ['KY', 'WARREN', 'America/Chicago'],
    ['KY', 'WAYNE', 'America/New_York'],
    ['TN', 'HAMILTON', 'America/New_York'],
    ['TN', 'CUMBERLAND', 'America/Chicago'],
    ['FL', 'ESCAMBIA', 'America/Chicago'],
    ['FL', 'LEON', 'America/New_York'],
    ['TX', 'EL PASO', 'America/Denver'],
    ['TX', 'CULBERSON', 'America/Chicago'],
    ['KS', 'SHERMAN', 'America/Denver'],
    ['KS', 'CLOUD CO.', 'America/Chicago'],
    ['NE', 'SCOTTS BLUFF', 'America/Denver'],
    ['NE', 'LINCOLN', 'America/Chicago'],
    ['ND', 'STARK', 'America/Denver'],
    ['ND', 'MERCER', 'America/Chicago'],
    ['SD', 'PENNINGTON', 'America/Denver'],
    ['SD', 'TODD', 'America/Chicago'],
    ['ID', 'KOOTENAI', 'America/Los_Angeles'],
    ['ID', 'ADA', 'America/Boise'],
    ['OR', 'MALHEUR', 'America/Boise'],
    ['OR', 'HILLSBORO', 'America/Los_Angeles'],
    ['HI', 'MAUI', 'Pacific/Honolulu'],
    ['AS', 'MA`OPUTASI', 'Pacific/Pago_Pago'],
    ['GU', 'GUAM', 'Pacific/Guam'],
  ])('%s, %s county: %s', (state, county, expected) => {
    expect(zone(state, county)).toBe(expected);
  });

  it('lets the town decide where the line runs through a county', () => {
    expect(zone('FL', 'GULF', 'PORT ST. JOE')).toBe('America/New_York');
    expect(zone('FL', 'GULF', 'WEWAHITCHKA')).toBe('America/Chicago');
    expect(zone('ID', 'IDAHO', 'GRANGEVILLE')).toBe('America/Los_Angeles');
    expect(zone('ID', 'IDAHO', 'RIGGINS')).toBe('America/Boise');
    expect(zone('NV', 'ELKO', 'WEST WENDOVER')).toBe('America/Denver');
    expect(zone('NV', 'ELKO', 'ELKO')).toBe('America/Los_Angeles');
    expect(zone('AK', 'ALEUTIANS WEST', 'UNALASKA')).toBe('America/Anchorage');
    expect(zone('AK', 'ALEUTIANS WEST', 'ADAK')).toBe('America/Adak');
  });

  it('knows that the Navajo Nation changes its clocks and the Hopi reservation does not', () => {
    expect(zone('AZ', 'NAVAJO', 'KAYENTA')).toBe('America/Denver');
    expect(zone('AZ', 'COCONINO', 'TUBA CITY')).toBe('America/Denver');
    expect(zone('AZ', 'NAVAJO', 'KYKOTSMOVI')).toBe('America/Phoenix');
    expect(zone('AZ', 'MARICOPA', 'PHOENIX')).toBe('America/Phoenix');
  });

  it('says where somebody should look', () => {
    expect(zoneOfOutlet({ state: 'MI', county: 'IRON', city: null }).sure).toBe(true);
    expect(zoneOfOutlet({ state: 'OH', county: null, city: null }).sure).toBe(true);
    expect(zoneOfOutlet({ state: 'MI', county: null, city: 'Houghton' }).sure).toBe(false);
    expect(zoneOfOutlet({ state: 'NE', county: 'CHERRY', city: 'VALENTINE' }).sure).toBe(false);
  });

  it('names only zones that exist', () => {
    const zones = [
      ...Object.values(zoneOfState),
      ...Object.values(splitStates).flatMap((exceptions) => exceptions.map((exception) => exception.zone)),
    ];
    for (const name of new Set(zones)) {
      expect(() => Temporal.Now.zonedDateTimeISO(name)).not.toThrow();
    }
  });
});
