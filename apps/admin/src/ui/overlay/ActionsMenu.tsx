import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { menuInPage } from './menu-in-page.js';
import styles from './Menu.module.css';

export interface Action {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  danger?: boolean;
  onSelect: () => void;
}

interface ActionsMenuProps {
  /** What the actions are for: "Oshtemo, Tuesday 1-4". */
  label: string;
  actions: Action[];
  /** Another face for the button than ⋮. */
  face?: ReactNode;
}

/** What one can do with a thing. Every drag has its twin here. */
export function ActionsMenu({ label, actions, face }: ActionsMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu position="bottom-end" {...menuInPage()} classNames={styles}>
      <Menu.Target>
        <button ref={button} type="button" aria-label={label} className={face ? styles.face : styles.dots}>
          {face ?? <IconDotsVertical size={20} aria-hidden="true" />}
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {actions.map((action) => (
          <Menu.Item
            key={action.key}
            leftSection={action.icon}
            data-danger={action.danger || undefined}
            onClick={() => {
              button.current?.focus();
              action.onSelect();
            }}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
