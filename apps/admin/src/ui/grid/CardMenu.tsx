import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu } from '@mantine/core';
import type { Action } from '../overlay/ActionsMenu.js';
import menuStyles from '../overlay/Menu.module.css';
import styles from './WeekGrid.module.css';

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
      withinPortal
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      classNames={menuStyles}
    >
      <Menu.Target>
        <span className={styles.anchor} />
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
