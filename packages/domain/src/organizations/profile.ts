import type { Refusal, RefusalCode } from '../refusals/index.js';
import { isTimeZone, parseYearlessDay } from '../time/index.js';
import { isMail, isWebsite } from '../values/index.js';
import { isStateCode } from './states.js';

/** What a survey may say about a library and the library itself confirms; mail is in no survey. */
export const profileFacts = ['name', 'phone', 'website', 'fiscalYearStart'] as const;
export type ProfileFact = (typeof profileFacts)[number];

/** What a survey may say about a place and the library itself confirms. */
export const placeFacts = [
  'name',
  'kind',
  'street',
  'city',
  'zip',
  'county',
  'state',
  'phone',
  'status',
  'latitude',
  'longitude',
  'zone',
] as const;
export type PlaceFact = (typeof placeFacts)[number];

/** A library or recovery organisation as it describes itself. */
export interface ProfileDraft {
  name: string;
  mail: string | null;
  phone: string | null;
  website: string | null;
  /** First day of the fiscal year, `MM-DD`. */
  fiscalYearStart: string;
}

/** A new organisation: its profile, and the IANA time zone it lives by. */
export interface FoundingDraft extends ProfileDraft {
  zone: string;
}

/** Where a place is. */
export interface PlaceDraft {
  name: string;
  zip: string | null;
  /** Two letters. */
  state: string | null;
  latitude: number | null;
  longitude: number | null;
  /** IANA time zone. */
  zone: string;
}

const longestName = 200;

const say = (code: RefusalCode, field: string, params?: Refusal['params']): Refusal => ({
  code,
  path: [field],
  params,
});

function checkName(name: string, missing: RefusalCode): Refusal[] {
  if (name.trim() === '') return [say(missing, 'name')];
  return name.trim().length > longestName
    ? [say('organization.name_long', 'name', { most: longestName })]
    : [];
}

/** Whether an organisation's profile can stand (F-6). */
export function checkProfile(draft: ProfileDraft): Refusal[] {
  const refusals = checkName(draft.name, 'organization.name_missing');
  if (draft.mail !== null && !isMail(draft.mail)) {
    refusals.push(say('organization.mail_form', 'mail', { mail: draft.mail }));
  }
  if (draft.website !== null && !isWebsite(draft.website)) {
    refusals.push(say('organization.website_form', 'website', { website: draft.website }));
  }
  if (parseYearlessDay(draft.fiscalYearStart) === null) {
    refusals.push(say('organization.fiscal_year_form', 'fiscalYearStart', { day: draft.fiscalYearStart }));
  }
  return refusals;
}

/** Whether an organisation can be founded with this (F-6). */
export function checkFounding(draft: FoundingDraft): Refusal[] {
  const { zone } = draft;
  const known = isTimeZone(zone) ? [] : [say('organization.zone_unknown', 'zone', { zone })];
  return [...checkProfile(draft), ...known];
}

/** Whether what is said about a place can stand (F-7): US addresses, both coordinates or none. */
export function checkPlace(draft: PlaceDraft): Refusal[] {
  const { name, zip, state, latitude, longitude, zone } = draft;
  const refusals = checkName(name, 'branch.name_missing');
  if (zip !== null && !/^\d{5}$/.test(zip)) refusals.push(say('branch.zip_form', 'zip', { zip }));
  if (state !== null && !isStateCode(state)) refusals.push(say('branch.state_unknown', 'state', { state }));
  if (!isTimeZone(zone)) refusals.push(say('branch.zone_unknown', 'zone', { zone }));
  if ((latitude === null) !== (longitude === null)) {
    refusals.push(say('branch.coordinates_incomplete', latitude === null ? 'latitude' : 'longitude'));
  } else if (Math.abs(latitude ?? 0) > 90) refusals.push(say('branch.coordinates_range', 'latitude'));
  else if (Math.abs(longitude ?? 0) > 180) refusals.push(say('branch.coordinates_range', 'longitude'));
  return refusals;
}
