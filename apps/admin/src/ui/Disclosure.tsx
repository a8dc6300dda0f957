import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  /** The words on the button. */
  label: ReactNode;
  /** The panel begins where the button does, not ends there: for buttons that stand at the left. */
  fromStart?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel under it. Esc and a press elsewhere close it; focus goes back. */
export function Disclosure({ label, fromStart, children }: DisclosureProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);

  useEffect(() => {
    if (!opened) return;
    const elsewhere = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpened(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [opened]);

  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  return (
    <div
      ref={box}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && opened) close();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={opened}
        aria-controls={id}
        className={styles.button}
        onClick={() => setOpened(!opened)}
      >
        {label}
        <IconChevronDown size={18} aria-hidden="true" />
      </button>
      <div
        id={id}
        className={fromStart ? `${styles.panel} ${styles.fromStart}` : styles.panel}
        hidden={!opened}
      >
        {opened && children(close)}
      </div>
    </div>
  );
}
