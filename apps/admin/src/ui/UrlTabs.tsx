import { Link } from '@tanstack/react-router';
import { inAddress } from '../lib/address/in-address.js';
import styles from './UrlTabs.module.css';

interface UrlTabsProps {
  label: string;
  /** The name in the address: `?view=…`. */
  param: string;
  current: string;
  tabs: { value: string; label: string }[];
}

/** Views of one page. Each is an address of its own, so it can be shared and the back button works. */
export function UrlTabs({ label, param, current, tabs }: UrlTabsProps) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.value}
          to="."
          search={inAddress({ [param]: tab.value, after: undefined })}
          className={styles.tab}
          aria-current={tab.value === current ? 'page' : undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
