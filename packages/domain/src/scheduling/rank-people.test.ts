import { describe, expect, it } from '@jest/globals';
import { checkShift } from './check-shift.js';
import { rankPeople } from './rank-people.js';
import { agreementFacts, draft, facts, navigator, shift } from './testing/build-plan.js';

const { navigatorId: _, ...hours } = draft();
const names = (people: ReturnType<typeof rankPeople>) => people.map((person) => person.navigator.id);

describe('who could take some hours', () => {
  it('is first who is free and furthest below the own wish, last whom a hard rule keeps away', () => {
    const people = [
      navigator('kit', { certifications: [] }),
      navigator('ann', { weeklyTargetMinutes: 60 }),
      navigator('bea', { weeklyTargetMinutes: 600 }),
      navigator('cal', { weeklyTargetMinutes: 900 }),
    ];
    const shifts = [
      shift('taken', { navigatorId: 'cal', day: '2026-11-25', fromTime: '13:00', toTime: '20:00' }),
    ];
    const ranked = rankPeople(hours, facts({ navigators: people, shifts }));
    // Cal has 900 - 420 left, Bea 600; Ann would be over her hours; Kit has no certificate.
    expect(names(ranked)).toEqual(['bea', 'cal', 'ann', 'kit']);
    expect(ranked.map(({ minutesInWeek }) => minutesInWeek)).toEqual([0, 420, 0, 0]);
    expect(ranked.at(-1)?.refusals).toMatchObject([{ code: 'scheduling.not_certified' }]);
  });

  it('counts who is elsewhere then as kept away', () => {
    const shifts = [shift('elsewhere', { navigatorId: 'dee', branchId: 'oshtemo' })];
    expect(names(rankPeople(hours, facts({ shifts })))).toEqual(['sam', 'dee']);
  });

  it('is by name where nothing else tells people apart', () => {
    expect(names(rankPeople(hours, facts()))).toEqual(['dee', 'sam']);
  });

  it('says of each person what the check of their own shift says', () => {
    const people = [
      navigator('ann', { weeklyTargetMinutes: 200 }),
      navigator('bea', { certifications: [] }),
      navigator('cal'),
    ];
    const shifts = [
      shift('one', { navigatorId: 'ann', day: '2026-11-25' }),
      shift('two', { navigatorId: 'cal', branchId: 'oshtemo', fromTime: '16:00', toTime: '18:00' }),
      shift('three', { navigatorId: 'ann' }),
    ];
    const plans = [
      facts({
        navigators: people,
        shifts,
        agreements: [agreementFacts({ weeklyMinutes: 500, totalMinutes: 600 })],
      }),
      facts({
        navigators: people,
        shifts,
        agreements: [agreementFacts({ countsLearning: true, weeklyMinutes: 100 })],
      }),
    ];
    for (const plan of plans) {
      for (const more of [{}, { learning: true }, { replacesId: 'three' }]) {
        for (const { navigator: person, refusals } of rankPeople({ ...hours, ...more }, plan)) {
          expect(refusals).toEqual(checkShift({ ...hours, ...more, navigatorId: person.id }, plan));
        }
      }
    }
  });
});
