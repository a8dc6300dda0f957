import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Button, type ButtonProps } from '../Button.js';
import { Note } from '../page/Note.js';

const Dialog = lazy(() => import('./Dialog.js').then((module) => ({ default: module.Dialog })));

interface ConfirmButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** The question. */
  title: string;
  /** What changes, and how to get it back. */
  explain: ReactNode;
  /** The words of the two answers, equal in weight: "Keep" and "Remove". */
  keep: string;
  confirm: string;
  danger?: boolean;
  /** Does it; an answer is the reason why it could not be done. */
  onConfirm: () => Promise<string | void> | void;
}

/** A button that asks once before it acts. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { title, explain, keep, confirm, danger, onConfirm, ...button } = props;
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const close = () => {
    setOpened(false);
    setReason(null);
  };
  const act = async () => {
    setBusy(true);
    const refused = await onConfirm();
    setBusy(false);
    if (refused) setReason(refused);
    else close();
  };
  return (
    <>
      <Button {...button} aria-haspopup="dialog" onClick={() => setOpened(true)} />
      <Suspense>
        {opened && (
          <Dialog
            opened
            title={title}
            onClose={close}
            actions={
              <>
                <Button onClick={close}>{keep}</Button>
                <Button tone={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void act()}>
                  {confirm}
                </Button>
              </>
            }
          >
            {typeof explain === 'string' ? <p>{explain}</p> : explain}
            <div role="alert">{reason && <Note tone="danger">{reason}</Note>}</div>
          </Dialog>
        )}
      </Suspense>
    </>
  );
}
