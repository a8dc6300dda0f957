import type { OnboardingStage, StageBlock, StageResult, WaitsFor } from './stage.js';

/** The one thing to say first about a library that is under way. */
export interface PressingBlock extends StageBlock {
  stage: OnboardingStage;
}

/** What the consortium can take away itself stands first; what only time takes away, last (S1). */
const order: readonly WaitsFor[] = ['CONSORTIUM', 'BOARD', 'LIBRARY', 'PARTNER', 'NOBODY'];

/** Without an admin of its own a library cannot go on by itself, so that is said before all else. */
const rank = ({ stage, waitsFor }: PressingBlock) =>
  waitsFor === 'CONSORTIUM' && stage === 'TEAM' ? -1 : order.indexOf(waitsFor);

/** What stands most in the way, of several the first in the order of the stages; null when navigators come. */
export function pressingBlock(stages: readonly StageResult[]): PressingBlock | null {
  const blocks = stages.flatMap(({ stage, blocks: of }) => of.map((block) => ({ ...block, stage })));
  return blocks.reduce<PressingBlock | null>(
    (first, block) => (first === null || rank(block) < rank(first) ? block : first),
    null,
  );
}

/** Where a library stands in the list of those to look at: lower first; those that are live come last. */
export const pressingRank = (block: PressingBlock | null): number =>
  block === null ? order.length : order.indexOf(block.waitsFor);
