import type { Role } from '@mutuality/domain/access';
import type { lazyRouteComponent } from '@tanstack/react-router';

/** The first screen of a role: the feature whose texts it needs, and the component. */
export interface Home {
  feature: string;
  component: ReturnType<typeof lazyRouteComponent>;
}

/**
 * One line for each role: `COORDINATOR: { feature: 'scheduling', component: lazyRouteComponent(() =>
 * import('../features/scheduling/CoordinatorHome.js'), 'CoordinatorHome') }`. A role without one sees where it can go.
 */
export const homes: Partial<Record<Role, Home>> = {};
