import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu } from '@mantine/core';
import type { Ref } from 'react';
import type { Action } from '../overlay/ActionsMenu.js';
import menuStyles from '../overlay/Menu.module.css';
import { menuInPage } from '../overlay/menu-in-page.js';
import styles from './WeekGrid.module.css';

/** Where the menu opens. What it is the menu of, and that it is open, is said by the card's own button. */
const Anchor = ({ ref }: { ref?: Ref<HTMLSpanElement> }) => <span ref={ref} className={styles.anchor} />;

/** The open menu of one card. It stands only while it is open: a board has hundreds of cards. */
export function CardMenu({
  label,
  actions,
  onClose,
}: {
  label: string;
  actions: Action[];
  onClose: () => void;
}) {
  return (
    <Menu
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-end"
      returnFocus={false}
      {...menuInPage()}
      classNames={menuStyles}
    >
      <Menu.Target>
        <Anchor />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {actions.map((action) => (
          <Menu.Item
            key={action.key}
            leftSection={action.icon}
            data-danger={action.danger || undefined}
            onClick={action.onSelect}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
