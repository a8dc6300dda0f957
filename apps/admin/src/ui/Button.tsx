import { Button as KitButton } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Button.module.css';

/** primary: the page's one main step. plain: everything else. danger: takes something away. quiet: in rows. */
export type ButtonTone = 'primary' | 'plain' | 'danger' | 'quiet';

interface Look {
  tone?: ButtonTone;
  icon?: ReactNode;
  small?: boolean;
  wide?: boolean;
  className?: string;
  children?: ReactNode;
}

const looks = {
  primary: { variant: 'filled', color: 'accent' },
  plain: { variant: 'outline', color: 'plain' },
  danger: { variant: 'filled', color: 'danger' },
  quiet: { variant: 'subtle', color: 'plain' },
} as const;

const look = ({ tone = 'plain', icon, small, wide, className }: Look) => ({
  ...looks[tone],
  leftSection: icon,
  fullWidth: wide,
  className: [styles.button, small && styles.small, className].filter(Boolean).join(' '),
  classNames: { inner: styles.inner, label: styles.label },
});

export type ButtonProps = Look & Omit<ComponentPropsWithRef<'button'>, 'color'> & { busy?: boolean };

/** A button. While `busy` it keeps its place and its focus, and does nothing. */
export function Button({ tone, icon, small, wide, className, busy, onClick, ...rest }: ButtonProps) {
  return (
    <KitButton
      type="button"
      {...rest}
      {...look({ tone, icon, small, wide, className })}
      aria-disabled={busy || undefined}
      data-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

type AnchorProps = Look & Omit<ComponentPropsWithRef<'a'>, 'color'>;

function ButtonAnchor({ tone, icon, small, wide, className, ...rest }: AnchorProps) {
  return <KitButton component="a" {...rest} {...look({ tone, icon, small, wide, className })} />;
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export const LinkButton = createLink(ButtonAnchor);
