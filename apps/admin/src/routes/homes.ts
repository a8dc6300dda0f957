import type { Role } from '@mutuality/domain/access';
import { lazyRouteComponent } from '@tanstack/react-router';

/** The first screen of a role: the feature whose texts it needs, and the component. */
export interface Home {
  feature: string;
  component: ReturnType<typeof lazyRouteComponent>;
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
