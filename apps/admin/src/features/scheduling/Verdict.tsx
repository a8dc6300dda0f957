import type { CheckShiftQueryVariables } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { blocking, readRefusals, refusalText, warnings } from '../../lib/refusals/problems.js';
import { Note } from '../../ui/page/Note.js';
import styles from './Board.module.css';
import { CheckShift } from './scheduling.graphql.js';

interface VerdictProps {
  input: CheckShiftQueryVariables['input'];
  movedId: string | null;
}

/** What the rules say about hours while they are written down: it fits, it fits but, or what would keep it from being published. */
export function Verdict({ input, movedId }: VerdictProps) {
  const speech = useText();
  const { t } = speech;
  const chosen = input.navigatorId !== '';
  const { data } = useLoad(CheckShift, { input, id: movedId }, !chosen);
  const found = chosen && data ? readRefusals(data.checkShift) : null;
  const [blocks, warns] = [blocking(found ?? []), warnings(found ?? [])];
  return (
    <div role="status" className={styles.notes}>
      {found?.length === 0 && <Note tone="ok">{t('scheduling.fits')}</Note>}
      {blocks.length > 0 && (
        <Note tone="danger">
          <p>{t('scheduling.form.blocks')}</p>
          <ul className={styles.plainList}>
            {blocks.map((refusal, n) => (
              <li key={n}>{refusalText(refusal, speech)}</li>
            ))}
          </ul>
        </Note>
      )}
      {warns.length > 0 && (
        <Note tone="warn">
          <p>{t('scheduling.form.warns')}</p>
          <ul className={styles.plainList}>
            {warns.map((refusal, n) => (
              <li key={n}>{refusalText(refusal, speech)}</li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}
