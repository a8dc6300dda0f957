import { needsHours } from '../../hours/index.js';
import { placesOf } from './single-outlet.js';
import { type OnboardingFacts, type StageBlock, type StageResult, StageState, WaitsFor } from './stage.js';

/** While a library has no admin of its own, the consortium's may act for it (R9). */
const libraryOr = ({ team }: OnboardingFacts): WaitsFor =>
  team.admins > 0 ? WaitsFor.LIBRARY : WaitsFor.CONSORTIUM;

export const block = (
  code: StageBlock['code'],
  waitsFor: WaitsFor,
  params: StageBlock['params'] = {},
  since: StageBlock['since'] = null,
): StageBlock => ({ code, params, waitsFor, since });

/** DONE without blocks; else STARTED where something stands already. */
export const stateBy = (blocks: readonly StageBlock[], started: boolean): StageState => {
  if (blocks.length === 0) return StageState.DONE;
  return started ? StageState.STARTED : StageState.NOT_YET;
};

/** The library can be reached, its fiscal year is known, and what came from the survey is confirmed. */
export function profileStage(facts: OnboardingFacts): StageResult {
  const { mail, phone, fiscalYearStart, unconfirmed, surveyYear } = facts.profile;
  const who = libraryOr(facts);
  const blocks: StageBlock[] = [];
  if (!mail && !phone) blocks.push(block('onboarding.profile_contact_missing', who));
  if (!fiscalYearStart) blocks.push(block('onboarding.profile_fiscal_year_missing', who));
  if (unconfirmed.length > 0) {
    const params = { count: unconfirmed.length, year: surveyYear ?? '' };
    blocks.push(block('onboarding.profile_unconfirmed', who, params));
  }
  const started = Boolean(mail ?? phone ?? fiscalYearStart) || unconfirmed.length > 0;
  return { stage: 'PROFILE', state: stateBy(blocks, started), blocks };
}

/** There is a place, each is found by its address, and what came from the survey is confirmed. Books by mail never block. */
export function branchesStage(facts: OnboardingFacts): StageResult {
  const places = placesOf(facts.places);
  const who = libraryOr(facts);
  const open = places.filter(({ unconfirmed }) => unconfirmed.length > 0);
  const blocks: StageBlock[] = [];
  if (places.length === 0) blocks.push(block('onboarding.place_missing', who));
  const [lost, ...more] = places.filter(({ addressed }) => !addressed);
  if (lost) {
    const params = { count: more.length + 1, of: places.length, place: lost.name };
    blocks.push(block('onboarding.place_address_missing', who, params));
  }
  if (open[0]) {
    const params = { count: open.length, of: places.length, place: open[0].name };
    blocks.push(block('onboarding.places_unconfirmed', who, params));
  }
  return { stage: 'BRANCHES', state: stateBy(blocks, places.length > 0), blocks };
}

/** Every place with opening hours has them; bookmobiles and books by mail need none. */
export function hoursStage(facts: OnboardingFacts): StageResult {
  const places = placesOf(facts.places);
  const needed = places.filter(({ kind, status }) => needsHours(kind) && status === 'OPEN');
  const open = needed.filter(({ hoursEntered }) => !hoursEntered);
  const who = libraryOr(facts);
  const blocks: StageBlock[] = [];
  if (places.length === 0) blocks.push(block('onboarding.place_missing', who));
  if (open[0]) {
    const params = { count: open.length, of: needed.length, place: open[0].name };
    blocks.push(block('onboarding.hours_missing', who, params));
  }
  return { stage: 'HOURS', state: stateBy(blocks, open.length < needed.length), blocks };
}

/** The library has an admin of its own; the consortium invites the first (R11). */
export function teamStage({ team }: OnboardingFacts): StageResult {
  if (team.admins > 0) return { stage: 'TEAM', state: StageState.DONE, blocks: [] };
  const since = team.adminInvitedOn;
  const blocks = since
    ? [block('onboarding.team_invited', WaitsFor.LIBRARY, { day: since }, since)]
    : [block('onboarding.team_no_admin', WaitsFor.CONSORTIUM)];
  return { stage: 'TEAM', state: stateBy(blocks, since !== null), blocks };
}
