import { useText } from '../lib/i18n/use-text.js';
import { switchSingleKeys, useShortcutList, useSingleKeysOn } from '../lib/shortcuts/shortcuts.js';
import { Dialog } from './overlay/Dialog.js';
import styles from './KeyboardHelp.module.css';

/** The sheet of keys of this page, and the switch that turns single keys off. */
export default function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const shortcuts = useShortcutList();
  const on = useSingleKeysOn();
  return (
    <Dialog opened title={t('ui.keys.title')} onClose={onClose}>
      <label className={styles.switch}>
        <input type="checkbox" checked={on} onChange={(event) => switchSingleKeys(event.target.checked)} />
        {t('ui.keys.on')}
      </label>
      <dl className={styles.keys}>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.keys}>
            <dt>
              {shortcut.keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(shortcut.textId)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Ctrl</kbd>
            <kbd>Enter</kbd>
          </dt>
          <dd>{t('ui.keys.save')}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('ui.keys.close')}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
