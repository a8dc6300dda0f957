import { phoneWords } from '@mutuality/domain/organizations';
import type { ReactNode } from 'react';
import type { ImportPlannedQuery } from '../../gql/graphql.js';
import { zoneWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { DataList } from '../../ui/list/DataList.js';
import { StatusBadge } from '../../ui/Tag.js';
import styles from './Onboarding.module.css';

type Library = ImportPlannedQuery['importPlan']['libraries'][number];
type Branch = Library['branches'][number];
type Fact = Library['changes'][number];

/** Each chosen library with what would be new, changed, gone, and what its own word keeps. */
export function PlannedLibraries({ libraries }: { libraries: Library[] }) {
  const { t } = useText();
  return (
    <DataList
      label={t('onboarding.libraries')}
      connection={{ edges: libraries.map((node) => ({ node })), pageInfo: { hasNextPage: false } }}
      rowKey={({ fscsKey }) => fscsKey}
      empty={null}
      columns={[
        {
          key: 'name',
          header: t('onboarding.library'),
          name: true,
          cell: ({ name, city, county }) => (
            <div className={styles.stack}>
              <span>{name}</span>
              <span className={styles.muted}>
                {city && county && t('onboarding.city_county', { city, county })}
              </span>
            </div>
          ),
        },
        { key: 'what', header: t('onboarding.plan.what'), cell: (library) => <What of={library} /> },
        { key: 'outlets', header: t('onboarding.plan.outlets'), cell: (library) => <Outlets of={library} /> },
      ]}
    />
  );
}

const signs = { NEW: 'begun', UNCHANGED: 'done', GONE: 'stopped', KEPT: 'look' } as const;

function States({ states }: { states: readonly string[] }) {
  const { t } = useText();
  return (
    <ul className={styles.stages}>
      {states.map((state) => (
        <li key={state}>
          <StatusBadge state={signs[state as keyof typeof signs] ?? 'waiting'}>
            {t(`onboarding.plan.state.${state}`)}
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}

function Facts({ changes, kept }: { changes: readonly Fact[]; kept: readonly Fact[] }) {
  const { t, language } = useText();
  const value = (field: string, said: string | null | undefined) => {
    if (said == null) return t('onboarding.fact.nothing');
    if (field === 'phone') return phoneWords(said);
    if (field === 'zone') return zoneWords(said, language);
    return field === 'status' || field === 'kind' ? t(`onboarding.fact.${field}.${said}`) : said;
  };
  const words = ({ field, here, survey }: Fact) => ({
    field: t(`onboarding.fact.${field}`),
    here: value(field, here),
    survey: value(field, survey),
  });
  if (changes.length + kept.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {changes.map((fact) => (
        <li key={fact.field}>{t('onboarding.plan.change', words(fact))}</li>
      ))}
      {kept.map((fact) => (
        <li key={fact.field}>{t('onboarding.plan.kept', words(fact))}</li>
      ))}
    </ul>
  );
}

function What({ of: { states, changes, kept, leftOut, looksAfterItself } }: { of: Library }) {
  const { t } = useText();
  return (
    <div className={styles.stack}>
      <States states={states} />
      <Facts changes={changes} kept={kept} />
      {looksAfterItself && <span className={styles.muted}>{t('onboarding.plan.own_admin')}</span>}
      {leftOut > 0 && <span className={styles.muted}>{t('onboarding.plan.closed', { count: leftOut })}</span>}
    </div>
  );
}

function Outlets({ of: { branches, singleOutlet } }: { of: Library }) {
  return (
    <ul className={styles.facts}>
      {branches.map((branch) => (
        <li key={branch.fscsSeq}>
          <Outlet of={branch} alone={singleOutlet} />
        </li>
      ))}
    </ul>
  );
}

function Outlet({ of, alone }: { of: Branch; alone: boolean }): ReactNode {
  const { t, language } = useText();
  const { name, city, zone, states, changes, kept, leftToLibrary, doubts } = of;
  const isNew = states.includes('NEW');
  const place = [alone ? city : name, zone && zoneWords(zone, language)].filter(Boolean).join(' · ');
  return (
    <div className={styles.stack}>
      <span>{place}</span>
      {!isNew && !states.includes('UNCHANGED') && <States states={states} />}
      <Facts changes={changes} kept={kept} />
      {leftToLibrary && <span className={styles.muted}>{t('onboarding.plan.theirs')}</span>}
      {doubts.map((doubt) => (
        <span key={doubt} className={styles.muted}>
          {t(`onboarding.doubt.${doubt}`)}
        </span>
      ))}
    </div>
  );
}
