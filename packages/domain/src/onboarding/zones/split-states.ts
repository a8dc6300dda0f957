import type { StateCode } from '../../organizations/states.js';

/** A zone and the counties, or towns, that keep it against the rest of their state. */
export interface Exception {
  zone: string;
  counties?: string;
  /** Towns where the line runs through a county, and towns that keep another clock than their county. */
  towns?: string;
}

const central = 'America/Chicago';
const eastern = 'America/New_York';
const mountain = 'America/Denver';
const pacific = 'America/Los_Angeles';

/**
 * Where the clock differs inside a state, by the survey's own county names (49 CFR 71.4-71.14 and the tribal
 * nations' own practice). Names are compared without case, spaces and marks.
 */
export const splitStates: Partial<Record<StateCode, readonly Exception[]>> = {
  // The Aleutian zone begins at 169.5° west, but the Pribilofs and Unalaska keep Alaska time.
  AK: [{ zone: 'America/Adak', towns: 'Adak, Atka, Attu, Shemya' }],
  // The Navajo Nation changes its clocks; the rest of Arizona, the Hopi reservation included, does not.
  AZ: [
    {
      zone: mountain,
      towns: `Window Rock, Kayenta, Tuba City, Chinle, Ganado, Fort Defiance, Saint Michaels, Many Farms, Tsaile,
        Lukachukai, Dilkon, Pinon, Shonto, Kaibeto, Leupp, Dennehotso, Rock Point, Teec Nos Pos, Round Rock,
        Red Valley, Houck, Lupton, Klagetoh, Indian Wells, Cameron, LeChee, Tonalea, Inscription House`,
    },
  ],
  FL: [
    {
      zone: central,
      counties: 'Escambia, Santa Rosa, Okaloosa, Walton, Holmes, Washington, Bay, Jackson, Calhoun',
      towns: 'Wewahitchka', // Gulf County north of the Intracoastal Waterway
    },
  ],
  // North of the Salmon River. Riggins, in Idaho County, lies south of it.
  ID: [
    { zone: 'America/Boise', towns: 'Riggins, Burgdorf, Warren' },
    {
      zone: pacific,
      counties: 'Boundary, Bonner, Kootenai, Benewah, Shoshone, Latah, Clearwater, Nez Perce, Lewis, Idaho',
    },
  ],
  IN: [
    {
      zone: central,
      counties: `Lake, Porter, LaPorte, Newton, Jasper, Starke,
        Gibson, Posey, Vanderburgh, Warrick, Spencer, Perry`,
    },
  ],
  KS: [{ zone: mountain, counties: 'Sherman, Wallace, Greeley, Hamilton' }],
  KY: [
    {
      zone: central,
      counties: `Adair, Allen, Ballard, Barren, Breckinridge, Butler, Caldwell, Calloway, Carlisle, Christian,
        Clinton, Crittenden, Cumberland, Daviess, Edmonson, Fulton, Graves, Grayson, Green, Hancock, Hart,
        Henderson, Hickman, Hopkins, Livingston, Logan, Lyon, Marshall, McCracken, McLean, Metcalfe, Monroe,
        Muhlenberg, Ohio, Russell, Simpson, Todd, Trigg, Union, Warren, Webster`,
    },
  ],
  MI: [{ zone: 'America/Menominee', counties: 'Gogebic, Iron, Dickinson, Menominee' }],
  ND: [
    {
      zone: mountain,
      counties: 'Adams, Billings, Bowman, Dunn, Golden Valley, Grant, Hettinger, Slope, Stark',
    },
  ],
  NE: [
    {
      zone: mountain,
      counties: `Arthur, Banner, Box Butte, Chase, Cheyenne, Dawes, Deuel, Dundy, Garden, Grant, Hooker, Keith,
        Kimball, Morrill, Perkins, Scotts Bluff, Sheridan, Sioux`,
      towns: 'Merriman', // the west of Cherry County
    },
  ],
  // West Wendover by federal rule, Jackpot by custom.
  NV: [{ zone: mountain, towns: 'West Wendover, Jackpot' }],
  OR: [{ zone: 'America/Boise', counties: 'Malheur' }],
  SD: [
    { zone: central, towns: 'Fort Pierre' }, // keeps Pierre's clock
    {
      zone: mountain,
      counties: `Bennett, Butte, Corson, Custer, Dewey, Fall River, Haakon, Harding, Jackson, Lawrence, Meade,
        Oglala Lakota, Pennington, Perkins, Shannon, Stanley, Ziebach`,
    },
  ],
  TN: [
    {
      zone: eastern,
      counties: `Anderson, Blount, Bradley, Campbell, Carter, Claiborne, Cocke, Grainger, Greene, Hamblen,
        Hamilton, Hancock, Hawkins, Jefferson, Johnson, Knox, Loudon, McMinn, Meigs, Monroe, Morgan, Polk, Rhea,
        Roane, Scott, Sevier, Sullivan, Unicoi, Union, Washington`,
    },
  ],
  TX: [{ zone: mountain, counties: 'El Paso, Hudspeth' }],
};

/** Counties that the zone line runs through: there the town decides, and somebody should look. */
export const splitCounties: Partial<Record<StateCode, string>> = {
  AK: 'Aleutians West',
  AZ: 'Apache, Navajo, Coconino',
  FL: 'Gulf',
  ID: 'Idaho',
  ND: 'Dunn, McKenzie, Sioux',
  NE: 'Cherry',
  NV: 'Elko',
  OR: 'Malheur',
  SD: 'Stanley',
};
