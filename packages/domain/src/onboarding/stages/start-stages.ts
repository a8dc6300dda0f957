import type { AgreementState } from '../../agreements/index.js';
import { block, stateBy } from './library-stages.js';
import { openReadinessItems, ReadinessItem } from './readiness.js';
import { placesOf } from './single-outlet.js';
import {
  type OnboardingAgreement,
  type OnboardingFacts,
  type OnboardingPlace,
  type StageBlock,
  type StageResult,
  WaitsFor,
} from './stage.js';

/** Of several agreements the one that is farthest tells the stage. */
const farthestFirst: readonly AgreementState[] = [
  'IN_FORCE',
  'SIGNED',
  'WAITING_FOR_PARTNER',
  'WAITING_FOR_BOARD',
  'WAITING_FOR_LIBRARY',
  'DRAFT',
  'ENDED',
  'WITHDRAWN',
];

function blockOf(agreement: OnboardingAgreement): StageBlock | null {
  const since = agreement.waitsSince;
  switch (agreement.state) {
    case 'IN_FORCE':
    case 'SIGNED':
      return null;
    case 'WAITING_FOR_PARTNER':
      return block('onboarding.agreement_waits_for_partner', WaitsFor.PARTNER, {}, since);
    case 'WAITING_FOR_BOARD':
      return block(
        'onboarding.agreement_waits_for_board',
        WaitsFor.BOARD,
        { day: agreement.boardMeetsOn ?? '' },
        since,
      );
    case 'WAITING_FOR_LIBRARY':
      return block('onboarding.agreement_waits_for_library', WaitsFor.LIBRARY, {}, since);
    case 'DRAFT':
      return block('onboarding.agreement_draft', WaitsFor.CONSORTIUM, {}, since);
    case 'ENDED':
      return block('onboarding.agreement_ended', WaitsFor.CONSORTIUM, { day: agreement.lastDay });
    case 'WITHDRAWN':
      return block('onboarding.agreement_none', WaitsFor.CONSORTIUM);
  }
}

/** Both sides have signed an agreement that has not ended. */
export function agreementStage({ agreements }: OnboardingFacts): StageResult {
  const [farthest] = [...agreements].sort(
    (a, b) => farthestFirst.indexOf(a.state) - farthestFirst.indexOf(b.state),
  );
  const reason = farthest ? blockOf(farthest) : block('onboarding.agreement_none', WaitsFor.CONSORTIUM);
  const blocks = reason ? [reason] : [];
  const started = farthest !== undefined && !['ENDED', 'WITHDRAWN'].includes(farthest.state);
  return { stage: 'AGREEMENT', state: stateBy(blocks, started), blocks };
}

/** Places that the navigators will come to: those of signed agreements, before that any. */
function startingPlaces({ places, agreements }: OnboardingFacts): OnboardingPlace[] {
  const signed = agreements.filter(({ state }) => state === 'SIGNED' || state === 'IN_FORCE');
  const named = new Set(signed.flatMap(({ branchIds }) => branchIds));
  const all = placesOf(places);
  return signed.length > 0 ? all.filter(({ id }) => named.has(id)) : all;
}

/** Every place that navigators come to is ready (F-11), and the first published shift has come. */
export function firstWeekStage(facts: OnboardingFacts): StageResult {
  const { today, shifts, team } = facts;
  const places = startingPlaces(facts);
  const who = team.admins > 0 ? WaitsFor.LIBRARY : WaitsFor.CONSORTIUM;
  const blocks = places.flatMap(({ name, readiness }) => {
    const open = openReadinessItems(readiness).length;
    const of = Object.keys(ReadinessItem).length;
    return open > 0 ? [block('onboarding.readiness_open', who, { place: name, count: open, of })] : [];
  });
  const first = shifts.firstPublishedOn;
  if (first === null) blocks.push(block('onboarding.first_week_not_planned', WaitsFor.PARTNER));
  else if (first > today)
    blocks.push(block('onboarding.first_week_to_come', WaitsFor.NOBODY, { day: first }));
  const vouched = places.some(({ readiness }) => readiness.some(({ state }) => state !== 'NOT_YET'));
  const started = first !== null || shifts.drafts > 0 || vouched;
  return { stage: 'FIRST_WEEK', state: stateBy(blocks, started), blocks };
}
