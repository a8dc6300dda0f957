import { useEffect, useRef } from 'react';
import { dateWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Page, Section } from '../../ui/page/Page.js';
import { PageStatus } from '../../ui/page/StatusLine.js';
import { Acts } from './Acts.js';
import type { AgreementFile } from './agreement.js';
import { AgreementStanding } from './AgreementStanding.js';
import { AgreementRecord } from './agreements.graphql.js';
import styles from './Agreements.module.css';
import { Clauses } from './Clauses.js';
import { MoreHours } from './MoreHours.js';
import { Sides } from './Sides.js';
import { Summary } from './Summary.js';
import { Versions } from './Versions.js';

/** One agreement: in short and what to do about it on the left, the clauses on the right. */
export function AgreementPage({ agreementId }: { agreementId: string }) {
  const { t } = useText();
  const loaded = useLoad(AgreementRecord, { id: agreementId });
  const agreement = loaded.data?.agreement;
  useFocusAfter(agreement && `${agreement.state} ${agreement.signatures.length}`);
  const title = agreement
    ? t('agreements.pair', {
        library: agreement.libraryName,
        partner: agreement.recoveryOrganizationName,
      })
    : t('agreements.one');
  return (
    <Page title={title} lead={agreement && <Lead agreement={agreement} />} tabTitle={t('agreements.one')}>
      <Loaded of={loaded}>
        {(data) => (
          <>
            <Notice agreement={data.agreement} />
            <div className={styles.columns}>
              <div className={styles.column}>
                <AgreementStanding of={data.agreement} />
                <Section title={t('agreements.in_short')}>
                  <Summary terms={data.agreement} />
                </Section>
                <Section title={t('agreements.signatures')}>
                  <Sides agreement={data.agreement} />
                </Section>
                <Section title={t('agreements.acts')}>
                  <PageStatus>
                    <Acts agreement={data.agreement} />
                  </PageStatus>
                </Section>
                <PageStatus>
                  <MoreHours agreement={data.agreement} />
                </PageStatus>
              </div>
              <div className={styles.column}>
                <Section title={t('agreements.clauses')}>
                  <Clauses terms={data.agreement} />
                </Section>
                <Versions agreement={data.agreement} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** A signature or a withdrawal takes its own button away: the focus then goes to the heading, not to nowhere. */
function useFocusAfter(standing: string | undefined) {
  const last = useRef(standing);
  useEffect(() => {
    const changed = last.current !== undefined && last.current !== standing;
    last.current = standing;
    if (changed && document.activeElement === document.body) document.querySelector('h1')?.focus();
  }, [standing]);
}

/** One sentence: how it stands, and what follows by itself. */
function Lead({ agreement }: { agreement: AgreementFile }) {
  const { t, language } = useText();
  const { state, startsOn, lastDay } = agreement;
  const word = agreement.waitingFor.length > 0 ? 'WAITING' : state;
  return t(`agreements.lead.${word}`, {
    first: dateWords(startsOn, language),
    last: dateWords(lastDay, language),
  });
}

/** The end comes near, or a side has ended it: said before everything else. */
function Notice({ agreement }: { agreement: AgreementFile }) {
  const { t, language } = useText();
  const { endedOn, endedByName, expiryNotice, daysLeft } = agreement;
  if (endedOn) {
    const day = dateWords(endedOn, language);
    return <Note tone="info">{t('agreements.ended_by', { name: endedByName ?? '', day })}</Note>;
  }
  if (expiryNotice == null || daysLeft == null) return null;
  return <Note tone="warn">{t('agreements.ends_soon', { days: daysLeft })}</Note>;
}
