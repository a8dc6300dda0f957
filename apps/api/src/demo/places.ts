import { BranchKind } from '@mutuality/domain/organizations';
import type { AddBranchInput } from '../organizations/add-branch.input.js';

type Place = Omit<AddBranchInput, 'libraryId'>;

const EASTERN = 'America/Detroit';
const CENTRAL = 'America/Menominee';

const place = (name: string, kind: BranchKind, zone: string, more: Partial<Place>): Place => ({
  name,
  kind,
  zone,
  state: 'MI',
  requiredClearances: ['BACKGROUND_CHECK'],
  ...more,
});

/** Alder County Library: five branches on Eastern time. */
export const alderPlaces: readonly Place[] = [
  place('Alder Central', BranchKind.CENTRAL, EASTERN, {
    street: '12 Courthouse Square',
    city: 'Alder',
    zip: '49999',
    county: 'Alder',
    phone: '(555) 555-0110',
    deskPhone: '(555) 555-0111',
    whereToSit: 'Second floor, the two armchairs by the big windows',
    latitude: 45.0,
    longitude: -85.0,
  }),
  place('Eastgate', BranchKind.BRANCH, EASTERN, {
    street: '301 Eastgate Road',
    city: 'Alder',
    zip: '49999',
    county: 'Alder',
    phone: '(555) 555-0112',
    deskPhone: '(555) 555-0113',
    whereToSit: 'The table beside the returns desk',
    latitude: 45.01,
    longitude: -84.9,
  }),
  place('Millbrook', BranchKind.BRANCH, EASTERN, {
    street: '7 Mill Street',
    city: 'Millbrook',
    zip: '49998',
    county: 'Alder',
    phone: '(555) 555-0114',
    deskPhone: '(555) 555-0115',
    whereToSit: 'Study room B',
    latitude: 45.2,
    longitude: -85.1,
  }),
  place('Orchard Hill', BranchKind.BRANCH, EASTERN, {
    street: '88 Orchard Lane',
    city: 'Orchard Hill',
    zip: '49997',
    county: 'Alder',
    phone: '(555) 555-0116',
    deskPhone: '(555) 555-0117',
    whereToSit: 'Community room, the round table',
    latitude: 45.35,
    longitude: -84.7,
    requiredClearances: ['BACKGROUND_CHECK', 'SCHOOL_CHECK:Orchard Hill School'],
  }),
  place('Alder Bookmobile', BranchKind.BOOKMOBILE, EASTERN, {
    city: 'Alder',
    county: 'Alder',
    phone: '(555) 555-0118',
  }),
];

/** Copper Shore District Library: three branches on Central time. */
export const copperPlaces: readonly Place[] = [
  place('Copper Shore Central', BranchKind.CENTRAL, CENTRAL, {
    street: '1 Harbor Street',
    city: 'Copper Shore',
    zip: '49989',
    county: 'Copper',
    phone: '(555) 555-0120',
    deskPhone: '(555) 555-0121',
    whereToSit: 'Reading room, the corner by the fireplace',
    latitude: 45.1,
    longitude: -87.6,
  }),
  place('Ridge', BranchKind.BRANCH, CENTRAL, {
    street: '40 Ridge Avenue',
    city: 'Ridge',
    zip: '49988',
    county: 'Copper',
    phone: '(555) 555-0122',
    deskPhone: '(555) 555-0123',
    whereToSit: 'The table under the map',
    latitude: 45.3,
    longitude: -87.7,
  }),
  place('Harborview', BranchKind.BRANCH, CENTRAL, {
    street: '15 Pier Road',
    city: 'Harborview',
    zip: '49987',
    county: 'Copper',
    phone: '(555) 555-0124',
    deskPhone: '(555) 555-0125',
    whereToSit: 'Beside the newspapers',
    latitude: 45.0,
    longitude: -87.5,
  }),
];

/** Tamarack Township Library: one place, on Central time. */
export const tamarackPlaces: readonly Place[] = [
  place('Tamarack Township Library', BranchKind.CENTRAL, CENTRAL, {
    street: '3 Township Road',
    city: 'Tamarack',
    zip: '49986',
    county: 'Copper',
    phone: '(555) 555-0130',
    deskPhone: '(555) 555-0130',
    whereToSit: 'The bench by the stove',
    latitude: 45.5,
    longitude: -88.0,
  }),
];

/** Birch Lake Public Library of the second consortium. */
export const birchPlaces: readonly Place[] = [
  place('Birch Lake Public Library', BranchKind.CENTRAL, EASTERN, {
    street: '9 Lake Street',
    city: 'Birch Lake',
    zip: '49979',
    county: 'Birch',
    phone: '(555) 555-0140',
    deskPhone: '(555) 555-0141',
    whereToSit: 'The quiet room',
    latitude: 44.5,
    longitude: -85.4,
  }),
  place('Birch Lake North', BranchKind.BRANCH, EASTERN, {
    street: '210 North Road',
    city: 'Birch Lake',
    zip: '49979',
    county: 'Birch',
    phone: '(555) 555-0142',
    deskPhone: '(555) 555-0143',
    whereToSit: 'By the front window',
    latitude: 44.6,
    longitude: -85.4,
  }),
];
