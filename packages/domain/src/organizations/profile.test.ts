import { describe, expect, it } from '@jest/globals';
import { checkPlace, checkProfile, type PlaceDraft, type ProfileDraft } from './profile.js';

const profile: ProfileDraft = {
  ...{ name: 'Fair Haven Library', mail: 'desk@example.org', phone: null },
  ...{ website: 'fairhaven.example.org/library', fiscalYearStart: '07-01' },
};
const place: PlaceDraft = {
  ...{ name: 'North Branch', zip: '04999', state: 'MI', zone: 'America/Menominee' },
  ...{ latitude: 46.1, longitude: -88.3 },
};

describe('checkProfile', () => {
  it.each<[string[], Partial<ProfileDraft>]>([
    [[], {}],
    [[], { mail: null, website: 'https://example.org' }],
    [['organization.name_missing'], { name: ' ' }],
    [['organization.name_long'], { name: 'x'.repeat(201) }],
    [['organization.mail_form'], { mail: 'desk at example' }],
    [['organization.website_form'], { website: 'no website' }],
    [['organization.fiscal_year_form'], { fiscalYearStart: '02-30' }],
  ])('says %j for %j', (codes, change) => {
    expect(checkProfile({ ...profile, ...change }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('checkPlace', () => {
  it.each<[string[], Partial<PlaceDraft>]>([
    [[], {}],
    [[], { zip: null, state: null, latitude: null, longitude: null }],
    [['branch.name_missing'], { name: '' }],
    [['branch.zip_form'], { zip: '4999' }],
    [['branch.state_unknown'], { state: 'ZZ' }],
    [['branch.zone_unknown'], { zone: 'Mars/Olympus' }],
    [['branch.coordinates_incomplete'], { latitude: null }],
    [['branch.coordinates_range'], { latitude: 91 }],
  ])('says %j for %j', (codes, change) => {
    expect(checkPlace({ ...place, ...change }).map(({ code }) => code)).toEqual(codes);
  });
});
