import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { Note, type NoteTone } from './Note.js';
import styles from './Page.module.css';

interface Told {
  tone: NoteTone;
  message: ReactNode;
}

/**
 * The last result, beside the control it belongs to. It is always in the page, so that it is read out
 * when it fills, and it stays until the next result.
 */
export function StatusLine({ tone = 'ok', children }: { tone?: NoteTone; children?: ReactNode }) {
  return <div role="status">{children ? <Note tone={tone}>{children}</Note> : null}</div>;
}

const TellContext = createContext<(message: ReactNode, tone?: NoteTone) => void>(() => undefined);

/** `const tell = useTell()`; `tell(t('…saved'))` puts a result into the page's own status line. */
export const useTell = () => useContext(TellContext);

/** The page's status line, under its content, and the way for anything inside to fill it. */
export function PageStatus({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<Told | null>(null);
  const tell = useCallback(
    (message: ReactNode, tone: NoteTone = 'ok') => setTold(message ? { tone, message } : null),
    [],
  );
  const line = useMemo(() => <StatusLine tone={told?.tone}>{told?.message}</StatusLine>, [told]);
  return (
    <TellContext value={tell}>
      {children}
      <div className={styles.pageStatus}>{line}</div>
    </TellContext>
  );
}
