import { Passwords } from '../platform/sessions/passwords.js';
import type { AuthStore } from '../platform/access/auth-store.js';
import type { Database } from '../platform/database/database.js';
import { DEMO_PASSWORD, demoAccount, demoNames } from './accounts.js';
import { foundLibrary, foundRecoveryOrganization, join } from './members.js';
import { alderPlaces, birchPlaces, copperPlaces, tamarackPlaces } from './places.js';
import { type Employer, type Person, Stage } from './stage.js';

/**
 * Loads the fictional demo into an empty deployment by the product's own use cases: a consortium of three libraries in two time zones, two
 * recovery organisations, their people, agreements and six weeks of hours; and a small second consortium that shares one of them.
 */
export async function loadDemo(platform: { database: Database; authStore: AuthStore }): Promise<void> {
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
  await cast('ewa', tamarack.library, ada);
  await cast('sam', alder.library, lena, [alder.branches[0]!.id, alder.branches[1]!.id]);
  await cast('robin', alder.library, lena, [alder.branches[2]!.id]);
  await cast('robin', copper.library, noor, [copper.branches[1]!.id]);
  const carla = await cast('carla', institute, ada);
  await cast('sol', institute, carla);
  await cast('cole', peerCenter, ada);

  const lou = await foundConsortium(stage, 'lou', demoNames.LAKELAND);
  const birch = await foundLibrary(
    stage,
    lou,
    { name: demoNames.BIRCH, zone: 'America/Detroit', fiscalYearStart: '07-01', phone: '(555) 555-0140' },
    birchPlaces,
  );
  await cast('bea', birch.library, lou);
  await join(stage, lou, carla);
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
