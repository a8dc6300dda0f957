import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { languages } from '../../lib/i18n/languages.js';
import { chooseLanguage } from '../../lib/i18n/texts.js';
import { useText } from '../../lib/i18n/use-text.js';
import { keepLanguageOfUser } from '../../lib/session/session-store.js';
import styles from './Shell.module.css';

const names = { en: { short: 'EN', long: 'English' }, es: { short: 'ES', long: 'Español' } };

/** English or Spanish, for everything on screen at once; page and drafts stay. */
export function LanguageToggle() {
  const { t, language } = useText();
  return (
    <div role="group" aria-label={t('shell.language')} className={styles.languages}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => {
            void chooseLanguage(each);
            keepLanguageOfUser(each);
          }}
        >
          <span aria-hidden="true">{names[each].short}</span>
          <span className="visually-hidden">{names[each].long}</span>
        </button>
      ))}
    </div>
  );
}

const schemes: MantineColorScheme[] = ['auto', 'light', 'dark'];

/** Light, dark, or as the device is. */
export function ThemeChoice() {
  const { t } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <fieldset className={styles.choice}>
      <legend>{t('shell.theme')}</legend>
      {schemes.map((scheme) => (
        <label key={scheme}>
          <input
            type="radio"
            name="theme"
            checked={scheme === colorScheme}
            onChange={() => setColorScheme(scheme)}
          />
          {t(`shell.theme.${scheme}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Roomy or close lines in lists. */
export function DensityChoice() {
  const { t } = useText();
  const root = document.documentElement;
  const set = (density: string) => {
    root.dataset.density = density;
    try {
      localStorage.setItem('mutuality.density', density);
    } catch {
      // A browser that keeps nothing shows roomy lines next time.
    }
  };
  return (
    <fieldset className={styles.choice}>
      <legend>{t('shell.density')}</legend>
      {['comfortable', 'compact'].map((density) => (
        <label key={density}>
          <input
            type="radio"
            name="density"
            defaultChecked={(root.dataset.density ?? 'comfortable') === density}
            onChange={() => set(density)}
          />
          {t(`shell.density.${density}`)}
        </label>
      ))}
    </fieldset>
  );
}
