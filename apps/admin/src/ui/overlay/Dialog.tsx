import './overlay-styles.js';
import { Drawer as KitDrawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import styles from './Dialog.module.css';

interface OverlayProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  /** The buttons, the safe choice first. */
  actions?: ReactNode;
  /** A dialog that asks for something needed leaves no other way out than its buttons. */
  mustAnswer?: boolean;
  children: ReactNode;
}

const shared = {
  lockScroll: false, // base.css holds the page still, without a style element that a strict policy refuses
  overlayProps: { className: styles.shade },
  transitionProps: { duration: 0 },
};

/** A question or a short form above the page. Focus goes in, stays in, and returns to where it came from. */
export function Dialog({ opened, title, onClose, actions, mustAnswer, children }: OverlayProps) {
  const { t } = useText();
  return (
    <Modal
      {...shared}
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      size="lg"
      withCloseButton={!mustAnswer}
      closeOnEscape={!mustAnswer}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('ui.close'), size: 44 }}
      classNames={{ content: styles.content, title: styles.title, body: styles.body, header: styles.header }}
    >
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </Modal>
  );
}

/** The same at the side of the page, for looking at one thing without leaving the list. */
export function Drawer({ opened, title, onClose, actions, children }: OverlayProps) {
  const { t } = useText();
  return (
    <KitDrawer
      {...shared}
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui.close'), size: 44 }}
      classNames={{ content: styles.content, title: styles.title, body: styles.body, header: styles.header }}
    >
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </KitDrawer>
  );
}
