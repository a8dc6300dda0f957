import { describe, expect, it } from '@jest/globals';
import { block } from './library-stages.js';
import { pressingBlock, pressingRank } from './pressing-block.js';
import type { StageBlock, StageResult } from './stage.js';

const stage = (name: StageResult['stage'], ...blocks: StageBlock[]): StageResult => ({
  ...{ stage: name, state: blocks.length > 0 ? 'STARTED' : 'DONE', blocks },
});

describe('pressingBlock', () => {
  it('is nothing when navigators come, and that library stands last', () => {
    expect(pressingBlock([stage('PROFILE'), stage('TEAM')])).toBeNull();
    expect(pressingRank(null)).toBeGreaterThan(
      pressingRank(pressingBlock([stage('FIRST_WEEK', block('onboarding.first_week_to_come', 'NOBODY'))])),
    );
  });

  it('says what the consortium can do before what others can', () => {
    const stages = [
      stage('HOURS', block('onboarding.hours_missing', 'LIBRARY')),
      stage('AGREEMENT', block('onboarding.agreement_none', 'CONSORTIUM')),
    ];
    expect(pressingBlock(stages)).toMatchObject({ stage: 'AGREEMENT', waitsFor: 'CONSORTIUM' });
  });

  it('says first that a library has no admin, for then it cannot go on by itself', () => {
    const stages = [
      stage('PROFILE', block('onboarding.profile_unconfirmed', 'CONSORTIUM')),
      stage('TEAM', block('onboarding.team_no_admin', 'CONSORTIUM')),
    ];
    expect(pressingBlock(stages)?.code).toBe('onboarding.team_no_admin');
  });
});
