import { addDays, type CalendarDay, monthRange } from '@mutuality/domain/time';
import { addNavigator } from '../navigators/add-navigator.js';
import { addWish } from '../navigators/add-wish.js';
import { attestClearance } from '../navigators/attest-clearance.js';
import { chooseCard } from '../navigators/choose-card.js';
import { inviteNavigator } from '../navigators/invite-navigator.js';
import { Navigator } from '../navigators/navigator.entity.js';
import { recordCertification } from '../navigators/record-certification.js';
import { Invitation } from '../people/invitation.entity.js';
import { theOne } from '../platform/database/rows.js';
import { demoAccount } from './accounts.js';
import type { Employer, Person, Stage } from './stage.js';

/** A navigator of the demo; `key` where they have an account. */
export interface DemoNavigator {
  name: string;
  key?: string;
  languages: string[];
  weeklyHours: number;
  /** The certificate holds this many days from today, and on to the first of a month; none: learning, not certified yet. */
  certifiedFor?: number;
  kind?: 'CPSS' | 'CPRC' | 'DUAL';
  /** Whether the school of Orchard Hill has checked them. */
  schoolChecked?: boolean;
  /** "Not Fridays". */
  notFridays?: boolean;
}

/** Five navigators of the institute: one certificate about to lapse, one person learning. */
export const instituteNavigators: readonly DemoNavigator[] = [
  {
    name: 'Anthony Boyd',
    key: 'anthony',
    languages: ['en'],
    weeklyHours: 20,
    certifiedFor: 400,
    kind: 'DUAL',
    schoolChecked: true,
  },
  {
    name: 'Maria Quist',
    key: 'maria',
    languages: ['en', 'es'],
    weeklyHours: 18,
    certifiedFor: 300,
    kind: 'CPRC',
  },
  {
    name: 'Dee Lawson',
    languages: ['en'],
    weeklyHours: 16,
    certifiedFor: 8,
    kind: 'CPSS',
    notFridays: true,
  },
  {
    name: 'Jonas Field',
    languages: ['en'],
    weeklyHours: 12,
    certifiedFor: 540,
    kind: 'CPSS',
    schoolChecked: true,
  },
  { name: 'Tess Arbor', languages: ['en', 'es'], weeklyHours: 10 },
];

/** Three navigators of the peer center. */
export const peerCenterNavigators: readonly DemoNavigator[] = [
  { name: 'Walt Rivers', languages: ['en'], weeklyHours: 16, certifiedFor: 250, kind: 'CPRC' },
  { name: 'Ida Stone', languages: ['en'], weeklyHours: 12, certifiedFor: 620, kind: 'CPSS' },
  { name: 'Miguel Torres', languages: ['en', 'es'], weeklyHours: 12, certifiedFor: 480, kind: 'DUAL' },
];

/** The coordinator takes on a navigator with certificate, clearances and wishes. */
export async function takeOn(
  stage: Stage,
  coordinator: Person,
  today: CalendarDay,
  facts: DemoNavigator,
): Promise<Navigator> {
  const { name, languages, weeklyHours } = facts;
  const mail = facts.key ? demoAccount(facts.key).email : null;
  return stage.write(coordinator, async (tx) => {
    const navigator = await addNavigator(tx, {
      recoveryOrganizationId: coordinator.organizationId,
      name,
      mail,
      languages,
      weeklyTargetMinutes: weeklyHours * 60,
      startsOn: addDays(today, -200),
    });
    const navigatorId = navigator.id;
    if (facts.certifiedFor !== undefined) {
      const firstInvalidDay = firstOfMonth(addDays(today, facts.certifiedFor));
      await recordCertification(tx, {
        navigatorId,
        kind: facts.kind ?? 'CPSS',
        issuedOn: `${Number(firstInvalidDay.slice(0, 4)) - 2}${firstInvalidDay.slice(4)}`,
        firstInvalidDay,
      });
    }
    const attested = { navigatorId, attestedBy: 'Sol Brandt', attestedOn: addDays(today, -190) };
    await attestClearance(tx, {
      ...attested,
      kind: 'BACKGROUND_CHECK',
      detail: '',
      metUntil: addDays(today, 500),
    });
    if (facts.schoolChecked) {
      await attestClearance(tx, {
        ...attested,
        kind: 'SCHOOL_CHECK',
        detail: 'Orchard Hill School',
        metUntil: addDays(today, 300),
      });
    }
    if (facts.notFridays) await addWish(tx, { navigatorId, kind: 'NOT_ON_WEEKDAY', weekday: 5 });
    return navigator;
  });
}

/** The first of a month on a day or after it: certificates run out on the first. */
function firstOfMonth(day: CalendarDay): CalendarDay {
  const { from, until } = monthRange(day);
  return day === from ? from : until;
}

/** A navigator accepts the invitation, takes over their file and shows their first name on the card. */
export async function comeAboard(
  stage: Stage,
  coordinator: Person,
  employer: Employer,
  navigator: Navigator,
  key: string,
): Promise<Person> {
  const { name, email: mail, role } = demoAccount(key);
  await stage.write(coordinator, (tx) => inviteNavigator(tx, navigator.id, 'en'));
  const invitation = await stage.database.read(coordinator.actor, (tx) =>
    theOne(tx, Invitation, { tenantId: employer.id, navigatorId: navigator.id }),
  );
  const person = await stage.accept(invitation.id, employer, { mail, name, role });
  await stage.write(person, async (tx) => {
    const own = await theOne(tx, Navigator, { id: navigator.id });
    return chooseCard(tx, {
      version: own.version,
      cardShown: true,
      publicName: firstName(name),
      languages: own.languages,
    });
  });
  return person;
}

/** What branches see of a navigator who shows a card. */
export const firstName = (name: string): string => name.replace(/ .*/, '');
