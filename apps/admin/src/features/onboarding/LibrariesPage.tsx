import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useMemo } from 'react';
import { inAddress } from '../../lib/address/in-address.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { useShortcuts } from '../../lib/shortcuts/shortcuts.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { UrlTabs } from '../../ui/UrlTabs.js';
import { filterOf, type LibrarySearch, shows, stages } from './library-filter.js';
import { LibraryTable } from './LibraryTable.js';
import styles from './Onboarding.module.css';
import { LibrariesByStage } from './progress.graphql.js';
import { stageWords } from './progress-words.js';

/** All libraries of the consortium by stage; what is shown stands in the address. */
export function LibrariesPage({ search }: { search: LibrarySearch }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const filter = filterOf(search);
  const loaded = useLoad(LibrariesByStage, {
    ...{ consortiumId: affiliation.organization.id, filter, after: search.after },
  });
  const filtered = Object.keys(filter).length > 0;
  return (
    <Page title={t('onboarding.libraries')} lead={t('onboarding.libraries.lead')} action={<AddButton />}>
      <UrlTabs
        label={t('onboarding.show')}
        param="show"
        current={search.show ?? 'all'}
        tabs={shows.map((value) => ({ value, label: t(`onboarding.show.${value}`) }))}
      />
      <Filters key={`${search.q} ${search.stage}`} search={search} />
      <Loaded of={loaded}>
        {({ librariesProgress }) => (
          <LibraryTable
            libraries={librariesProgress}
            after={search.after}
            empty={
              filtered ? (
                <Empty title={t('onboarding.none_found')}>{t('onboarding.none_found.hint')}</Empty>
              ) : (
                <NoLibraries />
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}

/** The one way in to new libraries. */
export function AddButton() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const navigate = useNavigate();
  const shortcuts = useMemo(
    () => [
      {
        keys: 'c',
        textId: 'onboarding.add',
        run: () =>
          void navigate({ to: '/a/$affiliationId/libraries/add', params: { affiliationId: affiliation.id } }),
      },
    ],
    [affiliation.id, navigate],
  );
  useShortcuts(shortcuts);
  return (
    <LinkButton
      tone="primary"
      icon={<IconPlus size={20} aria-hidden="true" />}
      to="/a/$affiliationId/libraries/add"
      params={{ affiliationId: affiliation.id }}
    >
      {t('onboarding.add')}
    </LinkButton>
  );
}

export function NoLibraries() {
  const { t } = useText();
  return (
    <Empty title={t('onboarding.no_libraries')} action={<AddButton />}>
      {t('onboarding.no_libraries.hint')}
    </Empty>
  );
}

function Filters({ search }: { search: LibrarySearch }) {
  const speech = useText();
  const { t } = speech;
  const navigate = useNavigate();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const word = (name: string) => String(typed.get(name) ?? '').trim() || undefined;
    void navigate({ to: '.', search: inAddress({ q: word('q'), stage: word('stage'), after: undefined }) });
  };
  return (
    <form role="search" className={styles.filters} onSubmit={submit}>
      <label>
        {t('onboarding.filter.name')}
        <input name="q" type="search" defaultValue={search.q ?? ''} autoComplete="off" />
      </label>
      <label>
        {t('onboarding.filter.stage')}
        <select name="stage" defaultValue={search.stage ?? ''}>
          <option value="">{t('onboarding.filter.any')}</option>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {stageWords(stage, false, speech)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{t('onboarding.filter.go')}</Button>
    </form>
  );
}
