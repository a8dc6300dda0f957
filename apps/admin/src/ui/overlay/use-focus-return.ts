import { useLayoutEffect } from 'react';

/** Gives the focus back to where it was before, when what was opened is closed or gone. */
export function useFocusReturn(opened: boolean): void {
  useLayoutEffect(() => {
    if (!opened) return;
    const from = document.activeElement;
    return () => {
      if (from instanceof HTMLElement && from !== document.body) from.focus();
    };
  }, [opened]);
}
