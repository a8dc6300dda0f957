import { lazy, Suspense, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import styles from './Attendance.module.css';
import type { Place } from './places.js';

const ReportDialog = lazy(() =>
  import('./ReportDialog.js').then((module) => ({ default: module.ReportDialog })),
);

/** "Something changed": one tap and a choice, and the partner's coordinators know. */
export function ReportChangeButton({ libraryId, place }: { libraryId: string; place: Place }) {
  const { t, language } = useText();
  const [opened, setOpened] = useState(false);
  const [told, setTold] = useState<string[]>([]);
  const close = (names: string[] | null) => {
    setOpened(false);
    if (names) setTold(names);
  };
  const partners = new Intl.ListFormat(language).format(told);
  return (
    <Section title={t('attendance.change.title')}>
      <p className={styles.muted}>{t('attendance.change.lead')}</p>
      <Button aria-haspopup="dialog" onClick={() => setOpened(true)}>
        {t('attendance.change')}
      </Button>
      <StatusLine>{told.length > 0 ? t('attendance.change.told', { partners }) : null}</StatusLine>
      <Suspense>{opened && <ReportDialog libraryId={libraryId} place={place} onClose={close} />}</Suspense>
    </Section>
  );
}
