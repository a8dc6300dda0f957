import { addDays, addWeeks, type CalendarDay, dayAt, weekOf } from '@mutuality/domain/time';
import { awaitBoard } from '../agreements/await-board.js';
import type { Navigator } from '../navigators/navigator.entity.js';
import { Passwords } from '../platform/sessions/passwords.js';
import type { AuthStore } from '../platform/access/auth-store.js';
import type { Database } from '../platform/database/database.js';
import { DEMO_PASSWORD, demoAccount, demoNames } from './accounts.js';
import { offer, sign } from './agreements.js';
import { conflictOf, exceptOn, instituteHabits, peerCenterHabits, without } from './habits.js';
import { attestAll, enterHours, TRAINING_DAY } from './hours.js';
import { foundLibrary, foundRecoveryOrganization, join } from './members.js';
import {
  comeAboard,
  type DemoNavigator,
  instituteNavigators,
  peerCenterNavigators,
  takeOn,
} from './navigators.js';
import { confirmPast, expectHours, placeAll, planWeek } from './weeks.js';
import { signOnPaper } from './paper.js';
import { alderPlaces, birchPlaces, copperPlaces, tamarackPlaces } from './places.js';
import { type Employer, type Person, Stage } from './stage.js';
import { the } from './the.js';

/**
 * Loads the fictional demo into an empty deployment by the product's own use cases: a consortium of three libraries in two time zones, two
 * recovery organisations, their people, agreements and six weeks of hours; and a small second consortium that shares one of them.
 */
export async function loadDemo(platform: {
  database: Database;
  authStore: AuthStore;
  dataDir: string;
}): Promise<void> {
  const passwordHash = await new Passwords().hash(DEMO_PASSWORD);
  const stage = new Stage(platform.database, platform.authStore, passwordHash);
  const cast = castOf(stage);

  const ada = await foundConsortium(stage, 'ada', demoNames.RIVERBEND);
  const alder = await foundLibrary(
    stage,
    ada,
    { name: demoNames.ALDER, zone: 'America/Detroit', fiscalYearStart: '07-01', phone: '(555) 555-0110' },
    alderPlaces,
  );
  const copper = await foundLibrary(
    stage,
    ada,
    { name: demoNames.COPPER, zone: 'America/Menominee', fiscalYearStart: '01-01', phone: '(555) 555-0120' },
    copperPlaces,
  );
  const tamarack = await foundLibrary(
    stage,
    ada,
    {
      name: demoNames.TAMARACK,
      zone: 'America/Menominee',
      fiscalYearStart: '04-01',
      phone: '(555) 555-0130',
    },
    tamarackPlaces,
  );
  const institute = await foundRecoveryOrganization(stage, ada, demoNames.INSTITUTE, 'America/Detroit');
  const peerCenter = await foundRecoveryOrganization(stage, ada, demoNames.PEER_CENTER, 'America/Menominee');

  const lena = await cast('lena', alder.library, ada);
  const noor = await cast('noor', copper.library, ada);
  const ewa = await cast('ewa', tamarack.library, ada);
  await cast('sam', alder.library, lena, [the(alder.branches, 0).id, the(alder.branches, 1).id]);
  await cast('robin', alder.library, lena, [the(alder.branches, 2).id]);
  await cast('robin', copper.library, noor, [the(copper.branches, 1).id]);
  const carla = await cast('carla', institute, ada);
  await cast('sol', institute, carla);
  const cole = await cast('cole', peerCenter, ada);

  const lou = await foundConsortium(stage, 'lou', demoNames.LAKELAND);
  const birch = await foundLibrary(
    stage,
    lou,
    { name: demoNames.BIRCH, zone: 'America/Detroit', fiscalYearStart: '07-01', phone: '(555) 555-0140' },
    birchPlaces,
  );
  const bea = await cast('bea', birch.library, lou);
  await join(stage, lou, carla);

  const today = dayAt(Date.now(), 'America/Detroit');
  await enterHours(stage, lena, alder, today);
  await enterHours(stage, noor, copper, today);
  await enterHours(stage, ewa, tamarack, today);
  await enterHours(stage, bea, birch, today);
  await attestAll(stage, lena, alder, today);
  await attestAll(stage, ewa, tamarack, today);

  const year = { startsOn: addDays(today, -120), endsOn: addDays(today, 290) };
  const withAlder = await offer(stage, ada, alder, institute, {
    ...year,
    weeklyMinutes: 30 * 60,
    totalMinutes: 1500 * 60,
  });
  await sign(stage, lena, withAlder, 'Director');
  await sign(stage, carla, withAlder, 'Program coordinator');
  const withTamarack = await offer(stage, ada, tamarack, peerCenter, {
    ...year,
    endsOn: addDays(today, 25),
    weeklyMinutes: 8 * 60,
  });
  await sign(stage, ewa, withTamarack, 'Director');
  await sign(stage, cole, withTamarack, 'Program coordinator');
  const waiting = await offer(stage, ada, copper, peerCenter, {
    startsOn: addDays(today, 40),
    endsOn: addDays(today, 400),
    weeklyMinutes: 10 * 60,
  });
  await sign(stage, cole, waiting, 'Program coordinator');
  await stage.write(noor, (tx) => awaitBoard(tx, waiting.id, addDays(today, 21)));
  const pilot = await offer(stage, ada, copper, institute, {
    ...year,
    weeklyMinutes: 12 * 60,
  });
  await sign(stage, noor, pilot, 'Director');
  await sign(stage, carla, pilot, 'Program coordinator');
  const ended = await offer(stage, ada, alder, peerCenter, {
    startsOn: addDays(today, -300),
    endsOn: addDays(today, -40),
    weeklyMinutes: 4 * 60,
  });
  await signOnPaper(stage, platform.dataDir, lena, ended, addDays(today, -305));
  await signOnPaper(stage, platform.dataDir, cole, ended, addDays(today, -304));
  const withBirch = await offer(stage, lou, birch, institute, { ...year, weeklyMinutes: 6 * 60 });
  await sign(stage, bea, withBirch, 'Director');
  await sign(stage, carla, withBirch, 'Program coordinator');

  const institutePeople = await takeOnAll(stage, carla, today, instituteNavigators);
  const peerCenterPeople = await takeOnAll(stage, cole, today, peerCenterNavigators);
  await comeAboard(stage, carla, institute, the(institutePeople, 0), 'anthony');
  await comeAboard(stage, carla, institute, the(institutePeople, 1), 'maria');

  const habits = instituteHabits(
    {
      alder: { agreement: withAlder, library: alder },
      copper: { agreement: pilot, library: copper },
      birch: { agreement: withBirch, library: birch },
    },
    institutePeople,
  );
  const northern = peerCenterHabits({ agreement: withTamarack, library: tamarack }, peerCenterPeople);
  const firstDay = addWeeks(weekOf(today), -3);
  for (const [coordinator, own] of [
    [carla, habits],
    [cole, northern],
  ] as const) {
    await expectHours(stage, coordinator, own, firstDay);
    await placeAll(stage, coordinator, own, firstDay);
  }
  // Six weeks. Dee's certificate runs out soon: from the next one on somebody else is wanted in Dee's places. The last one is a draft
  // with a conflict, one person in two places at once.
  const dee = the(institutePeople, 2);
  for (const offset of [-3, -2, -1, 0, 1, 2]) {
    const week = addWeeks(weekOf(today), offset);
    const planned = offset > 0 ? without(habits, dee) : habits;
    const drafts = [...exceptOn(planned, TRAINING_DAY), conflictOf(habits)];
    await planWeek(stage, carla, week, offset === 2 ? drafts : planned, offset < 2);
    await planWeek(stage, cole, week, northern, offset < 2);
  }
  await confirmPast(stage, lena, alder, today);
  await confirmPast(stage, ewa, tamarack, today);
}

/** Every navigator of a list, in its order. */
async function takeOnAll(
  stage: Stage,
  coordinator: Person,
  today: CalendarDay,
  list: readonly DemoNavigator[],
): Promise<Navigator[]> {
  const navigators: Navigator[] = [];
  for (const facts of list) navigators.push(await takeOn(stage, coordinator, today, facts));
  return navigators;
}

function foundConsortium(stage: Stage, key: string, consortiumName: string): Promise<Person> {
  const { name, email: mail } = demoAccount(key);
  return stage.foundConsortium({ consortiumName, zone: 'America/Detroit', name, mail });
}

/** Hires the person of an account into an organisation, invited by somebody who may. */
const castOf =
  (stage: Stage) =>
  (key: string, employer: Employer, by: Person, branchIds: string[] = []): Promise<Person> => {
    const { name, email: mail, role } = demoAccount(key);
    return stage.hire(employer, by, { mail, name, role, branchIds });
  };
