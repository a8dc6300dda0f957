/**
 * How our menus open: in the page's content, so that they stand within a landmark, and without a placeholder for the focus, which a menu may
 * not hold beside its items.
 */
export const menuInPage = () => ({
  withinPortal: true,
  withInitialFocusPlaceholder: false,
  portalProps: { target: document.querySelector<HTMLElement>('main') ?? document.body },
  transitionProps: { duration: 0 },
});
