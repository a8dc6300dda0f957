import './overlay-styles.js';
import { Drawer as KitDrawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { useFocusReturn } from './use-focus-return.js';
import styles from './Dialog.module.css';

interface OverlayProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  /** The buttons, the safe choice first. */
  actions?: ReactNode;
  children: ReactNode;
}

interface DialogProps extends OverlayProps {
  /** A dialog that asks for something needed leaves no other way out than its buttons. */
  mustAnswer?: boolean;
}

const shared = {
  lockScroll: false, // base.css holds the page still, without a style element that a strict policy refuses
  transitionProps: { duration: 0 },
  closeOnClickOutside: false,
  returnFocus: false, // useFocusReturn does it, also when the dialog is taken out of the page
  classNames: { overlay: styles.shade, content: styles.content, title: styles.title, body: styles.body },
};

/**
 * A question or a short form above the page. Focus goes in, stays in, and returns to where it came from.
 * Its label names it from the first moment: the kit names it by its title only after it has the focus.
 */
export function Dialog({ opened, title, onClose, actions, mustAnswer, children }: DialogProps) {
  const { t } = useText();
  useFocusReturn(opened);
  return (
    <Modal.Root {...shared} opened={opened} onClose={onClose} centered size="lg" closeOnEscape={!mustAnswer}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <div className={styles.header}>
          <Modal.Title>{title}</Modal.Title>
          {!mustAnswer && <Modal.CloseButton size={44} aria-label={t('ui.close')} />}
        </div>
        <Modal.Body>
          {children}
          {actions && <div className={styles.actions}>{actions}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The same at the side of the page, for looking at one thing without leaving the list. */
export function Drawer({ opened, title, onClose, actions, children }: OverlayProps) {
  const { t } = useText();
  useFocusReturn(opened);
  return (
    <KitDrawer.Root {...shared} opened={opened} onClose={onClose} position="right" size="lg">
      <KitDrawer.Overlay />
      <KitDrawer.Content aria-label={title}>
        <div className={styles.header}>
          <KitDrawer.Title>{title}</KitDrawer.Title>
          <KitDrawer.CloseButton size={44} aria-label={t('ui.close')} />
        </div>
        <KitDrawer.Body>
          {children}
          {actions && <div className={styles.actions}>{actions}</div>}
        </KitDrawer.Body>
      </KitDrawer.Content>
    </KitDrawer.Root>
  );
}
