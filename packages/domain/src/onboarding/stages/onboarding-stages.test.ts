import { describe, expect, it } from '@jest/globals';
import { onboardingStages } from './onboarding-stages.js';
import { ReadinessItem } from './readiness.js';
import type { OnboardingAgreement, OnboardingFacts, OnboardingPlace, OnboardingStage } from './stage.js';
import { unconfirmedFacts } from './unconfirmed-facts.js';

const today = '2026-11-23';
const ready = Object.values(ReadinessItem).map((item) => ({ item, state: 'DONE' as const }));

const place = (more: Partial<OnboardingPlace> = {}): OnboardingPlace => ({
  ...{ id: 'main', name: 'Fair Haven Library', kind: 'CENTRAL', status: 'OPEN' },
  ...{ unconfirmed: [], addressed: true, hoursEntered: true, readiness: ready },
  ...more,
});

const agreement = (more: Partial<OnboardingAgreement> = {}): OnboardingAgreement => ({
  ...{ state: 'IN_FORCE', branchIds: ['main'], startsOn: '2026-10-01', lastDay: '2027-09-30' },
  ...{ boardMeetsOn: null, waitsSince: null },
  ...more,
});

const facts = (more: Partial<OnboardingFacts> = {}): OnboardingFacts => ({
  today,
  profile: {
    mail: 'desk@example.org',
    phone: null,
    fiscalYearStart: '07-01',
    unconfirmed: [],
    surveyYear: 2015,
  },
  places: [place()],
  agreements: [agreement()],
  team: { admins: 1, adminInvitedOn: null },
  shifts: { firstPublishedOn: '2026-11-02', drafts: 0 },
  ...more,
});

const stage = (wanted: OnboardingStage, more: Partial<OnboardingFacts>) =>
  onboardingStages(facts(more)).stages.find((one) => one.stage === wanted);

const codes = (wanted: OnboardingStage, more: Partial<OnboardingFacts>) => {
  const found = stage(wanted, more);
  return [found?.state, ...(found?.blocks ?? []).map(({ code }) => code.replace('onboarding.', ''))];
};

describe('onboardingStages', () => {
  it('is all done when navigators come', () => {
    expect(onboardingStages(facts())).toMatchObject({ done: 6, next: null, singleOutlet: true });
  });

  it('begins with what an import brings', () => {
    const imported = onboardingStages(
      facts({
        profile: {
          mail: null,
          phone: '+19065550100',
          fiscalYearStart: '07-01',
          unconfirmed: ['name', 'phone'],
          surveyYear: 2015,
        },
        places: [place({ unconfirmed: ['street'], hoursEntered: false, readiness: [] })],
        agreements: [],
        team: { admins: 0, adminInvitedOn: null },
        shifts: { firstPublishedOn: null, drafts: 0 },
      }),
    );
    expect(imported).toMatchObject({ done: 0, next: 'PROFILE' });
    expect(imported.stages.map(({ stage: name, state }) => [name, state])).toEqual([
      ['PROFILE', 'STARTED'],
      ['BRANCHES', 'STARTED'],
      ['HOURS', 'NOT_YET'],
      ['AGREEMENT', 'NOT_YET'],
      ['TEAM', 'NOT_YET'],
      ['FIRST_WEEK', 'NOT_YET'],
    ]);
    const waits = imported.stages.flatMap(({ blocks }) => blocks.map(({ waitsFor }) => waitsFor));
    expect(new Set(waits)).toEqual(new Set(['CONSORTIUM', 'PARTNER']));
    expect(imported.stages[0]?.blocks).toEqual([
      {
        code: 'onboarding.profile_unconfirmed',
        params: { count: 2, year: 2015 },
        waitsFor: 'CONSORTIUM',
        since: null,
      },
    ]);
  });

  it('asks for a contact and the fiscal year', () => {
    const profile = { mail: null, phone: null, fiscalYearStart: null, unconfirmed: [], surveyYear: null };
    expect(codes('PROFILE', { profile })).toEqual([
      'NOT_YET',
      'profile_contact_missing',
      'profile_fiscal_year_missing',
    ]);
    expect(stage('PROFILE', { profile })?.blocks[0]?.waitsFor).toBe('LIBRARY');
  });

  it('counts places that are not confirmed or have no hours', () => {
    const places = [place(), place({ name: 'North', unconfirmed: ['street'], hoursEntered: false })];
    expect(stage('BRANCHES', { places })?.blocks[0]?.params).toEqual({ count: 1, of: 2, place: 'North' });
    expect(codes('HOURS', { places })).toEqual(['STARTED', 'hours_missing']);
    expect(codes('BRANCHES', { places: [] })).toEqual(['NOT_YET', 'place_missing']);
    expect(codes('HOURS', { places: [] })).toEqual(['NOT_YET', 'place_missing']);
  });

  it('asks where a place is; a bookmobile moves about', () => {
    const lost = place({ name: 'North', addressed: false });
    expect(codes('BRANCHES', { places: [lost] })).toEqual(['STARTED', 'place_address_missing']);
    expect(stage('BRANCHES', { places: [place(), lost] })?.blocks[0]?.params).toEqual({
      ...{ count: 1, of: 2, place: 'North' },
    });
  });

  it('is never held up by books by mail, nor by the hours of a bookmobile or of a closed place', () => {
    const bare = { unconfirmed: ['name'], hoursEntered: false, readiness: [] };
    const mail = place({ ...bare, id: 'mail', kind: 'BOOKS_BY_MAIL' });
    const bookmobile = place({ id: 'bus', kind: 'BOOKMOBILE', hoursEntered: false });
    const closed = place({ id: 'shut', status: 'TEMPORARILY_CLOSED', hoursEntered: false });
    expect(onboardingStages(facts({ places: [place(), mail, bookmobile, closed] })).done).toBe(6);
  });

  it.each([
    ['SIGNED', ['DONE']],
    ['WAITING_FOR_PARTNER', ['STARTED', 'agreement_waits_for_partner']],
    ['WAITING_FOR_LIBRARY', ['STARTED', 'agreement_waits_for_library']],
    ['WAITING_FOR_BOARD', ['STARTED', 'agreement_waits_for_board']],
    ['DRAFT', ['STARTED', 'agreement_draft']],
    ['ENDED', ['NOT_YET', 'agreement_ended']],
    ['WITHDRAWN', ['NOT_YET', 'agreement_none']],
  ] as const)('tells where an agreement stands: %s', (state, expected) => {
    expect(codes('AGREEMENT', { agreements: [agreement({ state })] })).toEqual(expected);
  });

  it('goes by the farthest of several agreements, and says since when it waits', () => {
    expect(codes('AGREEMENT', { agreements: [agreement({ state: 'ENDED' }), agreement()] })).toEqual([
      'DONE',
    ]);
    const waiting = agreement({
      state: 'WAITING_FOR_BOARD',
      boardMeetsOn: '2027-01-14',
      waitsSince: '2026-11-19',
    });
    expect(stage('AGREEMENT', { agreements: [waiting] })?.blocks).toEqual([
      {
        ...{ code: 'onboarding.agreement_waits_for_board', waitsFor: 'BOARD' },
        ...{ params: { day: '2027-01-14' }, since: '2026-11-19' },
      },
    ]);
  });

  it('waits for the first admin', () => {
    expect(codes('TEAM', { team: { admins: 0, adminInvitedOn: null } })).toEqual([
      'NOT_YET',
      'team_no_admin',
    ]);
    expect(codes('TEAM', { team: { admins: 0, adminInvitedOn: today } })).toEqual([
      'STARTED',
      'team_invited',
    ]);
  });

  it('wants only the places of the agreement ready, and the first shift to have come', () => {
    const bare = place({ id: 'north', name: 'North', readiness: [] });
    expect(codes('FIRST_WEEK', { places: [place(), bare] })).toEqual(['DONE']);
    expect(stage('FIRST_WEEK', { places: [place(), bare], agreements: [] })?.blocks[0]?.params).toEqual({
      ...{ place: 'North', count: 5, of: 5 },
    });
    expect(codes('FIRST_WEEK', { shifts: { firstPublishedOn: '2026-12-01', drafts: 0 } })).toEqual([
      'STARTED',
      'first_week_to_come',
    ]);
    expect(codes('FIRST_WEEK', { shifts: { firstPublishedOn: null, drafts: 2 } })).toEqual([
      'STARTED',
      'first_week_not_planned',
    ]);
  });
});

describe('unconfirmedFacts', () => {
  it('names facts of the survey that nobody has confirmed', () => {
    const said = { name: 'Fair Haven Library', phone: null, city: 'Fair Haven' };
    expect(unconfirmedFacts(['name', 'phone', 'city', 'zip'], said, ['city'])).toEqual(['name']);
    expect(unconfirmedFacts(['name'], null, [])).toEqual([]);
  });
});
