import { inAddress } from '../../lib/address/in-address.js';
import type { SurveyFilesQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Section } from '../../ui/page/Page.js';
import { notAddedAddress } from './hand-in-survey.js';
import styles from './Onboarding.module.css';
import { ProblemRow } from './ProblemRow.js';
import { SurveyFiles } from './survey.graphql.js';

export type Check = SurveyFilesQuery['surveyCheck'];

/** What is in the files, and what cannot be taken as it stands. */
export function CheckStep({ checkId }: { checkId: string }) {
  const { t } = useText();
  const loaded = useLoad(SurveyFiles, { checkId });
  return (
    <Loaded of={loaded} denied={t('onboarding.check.gone')}>
      {({ surveyCheck }) => (
        <>
          <Figures of={surveyCheck} />
          <Problems of={surveyCheck} />
          <div className={styles.row}>
            <LinkButton tone="primary" to="." search={inAddress({ step: 'choose' })}>
              {t('onboarding.check.next')}
            </LinkButton>
          </div>
        </>
      )}
    </Loaded>
  );
}

function Figures({ of }: { of: Check }) {
  const { t, language } = useText();
  const number = (count: number) => count.toLocaleString(language === 'en' ? 'en-US' : 'es-US');
  const files = of.entitiesName ? `${of.outletsName}, ${of.entitiesName}` : of.outletsName;
  const figures = [
    ['rows', of.rows],
    ['outlets', of.outlets],
    ['closed', of.closedOutlets],
    ['unread', of.unreadRows],
  ] as const;
  return (
    <Section title={t('onboarding.check.found')}>
      <p>
        {of.surveyYear
          ? t('onboarding.check.survey', { files, year: String(of.surveyYear) })
          : t('onboarding.check.no_year', { files })}
      </p>
      <dl className={styles.figures}>
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`onboarding.check.${name}`)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('onboarding.check.belong', { libraries: of.libraries })}</p>
      <p className={styles.muted}>
        {of.byType
          .map(({ of: type, outlets }) => t(`onboarding.type.${type}`, { count: outlets }))
          .join(' · ')}
      </p>
    </Section>
  );
}

function Problems({ of }: { of: Check }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const { problemCount, problems, skipped, id } = of;
  if (problemCount === 0 && skipped.length === 0) {
    return <Note tone="ok">{t('onboarding.check.all_read')}</Note>;
  }
  return (
    <Section title={t('onboarding.check.problems', { count: problemCount })}>
      <p>{t('onboarding.check.problems.lead')}</p>
      {skipped.length > 0 && <p>{t('onboarding.check.skipped', { count: skipped.length })}</p>}
      <ul className={styles.list}>
        {problems.map((problem) => (
          <ProblemRow key={`${problem.file} ${problem.row} ${problem.column}`} problem={problem} check={of} />
        ))}
      </ul>
      {problemCount > problems.length && (
        <p>{t('onboarding.check.more', { count: problemCount - problems.length })}</p>
      )}
      <p>
        <a href={notAddedAddress(affiliation.id, id)} download>
          {t('onboarding.check.download')}
        </a>
      </p>
    </Section>
  );
}
