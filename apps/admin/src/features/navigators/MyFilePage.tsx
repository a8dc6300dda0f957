import { type ReactNode, useState } from 'react';
import { dateWords, minutesWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Page, Section } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import { CardForm } from './CardForm.js';
import { CertificateFacts } from './CertificatesTab.js';
import { ClearanceLine } from './ClearancesTab.js';
import type { OwnFileFacts } from './file.js';
import { OwnFile } from './navigators.graphql.js';
import styles from './Navigators.module.css';
import { PlacementLine } from './PlacementsTab.js';
import { wishWords } from './WishesTab.js';

/** A navigator's own file: the card is theirs to choose, the rest is theirs to read. */
export function MyFilePage() {
  const { t } = useText();
  const own = useLoad(OwnFile, {});
  return (
    <Page title={t('navigators.mine')} lead={t('navigators.mine.lead')} narrow>
      <Loaded of={own} denied={t('navigators.mine.denied')}>
        {({ ownFile }) => <Parts file={ownFile} />}
      </Loaded>
    </Page>
  );
}

function Parts({ file }: { file: OwnFileFacts }) {
  const speech = useText();
  const { t, language } = speech;
  const [saved, setSaved] = useState(false);
  const hours =
    file.weeklyTargetMinutes == null ? t('navigators.weekly.none') : minutesWords(file.weeklyTargetMinutes);
  return (
    <>
      <Section title={t('navigators.card')}>
        <CardForm key={file.version} file={file} onSaved={() => setSaved(true)} />
        <StatusLine>{saved && t('navigators.card.saved')}</StatusLine>
      </Section>
      <Section title={t('navigators.places')}>
        <Cards none={t('navigators.mine.no_places')}>
          {file.placements.map((placement) => (
            <li key={placement.id} className={styles.card}>
              <PlacementLine placement={placement} clearances={file.clearances} />
            </li>
          ))}
        </Cards>
      </Section>
      <Section title={t('navigators.tab.certificates')}>
        <Cards none={t('navigators.mine.no_certificates')}>
          {file.certifications.map((certificate) => (
            <li key={certificate.id} className={styles.card}>
              <CertificateFacts certificate={certificate} />
            </li>
          ))}
        </Cards>
      </Section>
      <Section title={t('navigators.tab.clearances')}>
        <Cards none={t('navigators.clearances.empty')}>
          {file.clearances.map((clearance) => (
            <li key={clearance.id} className={styles.card}>
              <ClearanceLine clearance={clearance} />
            </li>
          ))}
        </Cards>
      </Section>
      <Section title={t('navigators.tab.wishes')}>
        <Cards none={t('navigators.mine.no_wishes')}>
          {file.wishes.map((wish) => (
            <li key={wish.id} className={styles.card}>
              <p>{wishWords(wish, speech)}</p>
            </li>
          ))}
        </Cards>
        <p>{t('navigators.mine.hours', { hours, day: dateWords(file.startsOn, language) })}</p>
      </Section>
    </>
  );
}

function Cards({ none, children }: { none: string; children: ReactNode[] }) {
  return children.length === 0 ? <p>{none}</p> : <ul className={styles.cards}>{children}</ul>;
}
