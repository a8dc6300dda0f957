import type { Role } from '@mutuality/domain/access';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Affiliation } from '../lib/session/session.js';

/** The first screen of a role: the feature whose texts it needs, and the component. */
export interface Home {
  feature: string;
  component: ReturnType<typeof lazyRouteComponent>;
  /** Whether somebody begins with the steps of their library instead, as there is nothing to show here yet. */
  stepsFirst?: (affiliation: Affiliation) => Promise<boolean>;
}

const board: Home = {
  feature: 'scheduling',
  component: lazyRouteComponent(() => import('../features/scheduling/BoardPage.js'), 'BoardPage'),
};
const myWeek: Home = {
  feature: 'my-week',
  component: lazyRouteComponent(() => import('../features/my-week/MyWeekPage.js'), 'MyWeekPage'),
};

const desk: Home = {
  feature: 'attendance',
  component: lazyRouteComponent(() => import('../features/attendance/StaffHome.js'), 'StaffHome'),
};
const library: Home = {
  feature: 'attendance',
  component: lazyRouteComponent(() => import('../features/attendance/LibraryHome.js'), 'LibraryHome'),
  stepsFirst: async (affiliation) =>
    (await import('../features/onboarding/landing.js')).libraryIsOnItsWay(affiliation),
};

const overview: Home = {
  feature: 'onboarding',
  component: lazyRouteComponent(() => import('../features/onboarding/ConsortiumHome.js'), 'ConsortiumHome'),
};

/**
 * One line for each role: `COORDINATOR: { feature: 'scheduling', component: lazyRouteComponent(() =>
 * import('../features/scheduling/CoordinatorHome.js'), 'CoordinatorHome') }`. A role without one sees where it can go.
 */
export const homes: Partial<Record<Role, Home>> = {
  CONSORTIUM_ADMIN: overview,
  LIBRARY_ADMIN: library,
  BRANCH_STAFF: desk,
  COORDINATOR: board,
  SUPERVISOR: board,
  NAVIGATOR: myWeek,
};
