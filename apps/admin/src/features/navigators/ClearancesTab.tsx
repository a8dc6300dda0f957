import { dateWords } from '../../lib/dates/words.js';
import { todayIn, zoneHere } from '../../lib/dates/weeks.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Empty } from '../../ui/list/Loaded.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { Note } from '../../ui/page/Note.js';
import { Section } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { StatusBadge } from '../../ui/Tag.js';
import { ClearanceForm } from './ClearanceForm.js';
import type { ClearanceFacts, FullFile } from './file.js';
import { RemoveClearance } from './navigators.graphql.js';
import styles from './Navigators.module.css';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { WhatIsMissing } from './WhatIsMissing.js';
import { clearanceWords } from './words.js';

/** What branches ask for and whether it is met; who said so, and until when. */
export function ClearancesTab({ file }: { file: FullFile }) {
  const { t } = useText();
  const tell = useTell();
  return (
    <>
      <Note tone="info">{t('navigators.clearances.only')}</Note>
      <Section title={t('navigators.clearances.missing')}>
        <WhatIsMissing placements={file.placements} clearances={file.clearances} />
      </Section>
      <Section title={t('navigators.clearances.met')}>
        {file.clearances.length === 0 && <Empty title={t('navigators.clearances.empty')} />}
        <ul className={styles.cards}>
          {file.clearances.map((clearance) => (
            <li key={clearance.id} className={styles.card}>
              <ClearanceLine clearance={clearance} />
              <Changes file={file} clearance={clearance} />
            </li>
          ))}
        </ul>
        <OpenForm label={t('navigators.clearance.add')} title={t('navigators.clearance.add')} tone="primary">
          {(close) => (
            <ClearanceForm
              file={file}
              onCancel={close}
              onDone={() => {
                close();
                tell(t('navigators.clearance.saved'));
              }}
            />
          )}
        </OpenForm>
      </Section>
    </>
  );
}

/** One clearance, to read: met until, attested by. */
export function ClearanceLine({ clearance }: { clearance: ClearanceFacts }) {
  const speech = useText();
  const { t, language } = speech;
  const { metUntil, attestedBy, attestedOn } = clearance;
  const over = metUntil != null && metUntil < todayIn(zoneHere());
  return (
    <div className={styles.stack}>
      <div className={styles.cardHead}>
        <h3>{clearanceWords(clearance, speech)}</h3>
        <StatusBadge state={over ? 'stopped' : 'done'}>
          {metUntil == null
            ? t('navigators.clearance.always')
            : t(over ? 'navigators.clearance.over' : 'navigators.clearance.until', {
                day: dateWords(metUntil, language),
              })}
        </StatusBadge>
      </div>
      <p className={styles.muted}>
        {t('navigators.clearance.attested', { name: attestedBy, day: dateWords(attestedOn, language) })}
      </p>
    </div>
  );
}

function Changes({ file, clearance }: { file: FullFile; clearance: ClearanceFacts }) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [remove] = useSave(RemoveClearance);
  const name = clearanceWords(clearance, speech);
  return (
    <div className={styles.buttons}>
      <OpenForm label={t('navigators.clearance.again')} about={name} title={name} small>
        {(close) => (
          <ClearanceForm
            file={file}
            clearance={clearance}
            onCancel={close}
            onDone={() => {
              close();
              tell(t('navigators.clearance.saved'));
            }}
          />
        )}
      </OpenForm>
      <ConfirmButton
        small
        aria-label={`${t('navigators.remove')}: ${name}`}
        title={t('navigators.clearance.remove')}
        explain={t('navigators.clearance.remove.explain')}
        keep={t('navigators.keep')}
        confirm={t('navigators.remove')}
        danger
        onConfirm={async () => {
          const { problem } = await remove({ id: clearance.id });
          if (problem) return formProblems(problem, speech)[0]?.message;
          tell(t('navigators.clearance.removed'));
        }}
      >
        {t('navigators.remove')}
      </ConfirmButton>
    </div>
  );
}
