import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type ButtonTone } from '../Button.js';
import styles from './OpenForm.module.css';

interface OpenFormProps {
  /** The words of the button that opens it. */
  label: string;
  /** Which thing it is about, for people who do not see where the button stands. */
  about?: string;
  /** The form's title; the button's words where there is no other. */
  title?: string;
  tone?: ButtonTone;
  small?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form in its own place. The focus goes to the form's title, and back when it closes; Esc closes it. */
export function OpenForm({ label, about, title = label, tone, small, children }: OpenFormProps) {
  const [opened, setOpened] = useState(false);
  const [closed, setClosed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
    else if (closed) button.current?.focus();
  }, [opened, closed]);
  const close = () => {
    setClosed(true);
    setOpened(false);
  };
  if (!opened) {
    return (
      <Button
        ref={button}
        tone={tone}
        small={small}
        aria-label={about ? `${label}: ${about}` : undefined}
        onClick={() => setOpened(true)}
      >
        {label}
      </Button>
    );
  }
  return (
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children(close)}
    </div>
  );
}
