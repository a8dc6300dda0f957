import type { OnboardingStage } from '@mutuality/domain/onboarding';
import { Link } from '@tanstack/react-router';
import type { LibraryTasksQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Page } from '../../ui/page/Page.js';
import { TaskList } from '../../ui/TaskList.js';
import { blockWords, stageBadges, stageWords, waitsWords } from './progress-words.js';
import { LibraryTasks } from './progress.graphql.js';

type Progress = LibraryTasksQuery['libraryProgress'];

/** One library on its way to the first week: six tasks in any order, for its own admin and for the consortium's (S2). */
export function LibraryPage({ libraryId }: { libraryId: string }) {
  const { t } = useText();
  const loaded = useLoad(LibraryTasks, { libraryId });
  const progress = loaded.data?.libraryProgress;
  return (
    <Page
      title={progress?.name ?? t('onboarding.library')}
      lead={
        progress &&
        (progress.live
          ? t('onboarding.live.lead')
          : t('onboarding.done_of', { done: progress.done, of: progress.stages.length }))
      }
    >
      <Loaded of={loaded}>{(data) => <Tasks {...data} />}</Loaded>
    </Page>
  );
}

function Tasks({ libraryProgress, organization }: LibraryTasksQuery) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const foreign = affiliation.organization.id !== organization.id;
  const acts = organization.viewerCan.includes('amend');
  return (
    <>
      {!foreign && !libraryProgress.live && <Note tone="info">{t('onboarding.own_steps')}</Note>}
      {foreign && !acts && <Note tone="info">{t('onboarding.looks_after_itself')}</Note>}
      {foreign && acts && <Note tone="info">{t('onboarding.you_act_for_it')}</Note>}
      <TaskList
        label={t('onboarding.tasks')}
        tasks={libraryProgress.stages.map(({ stage, state, blocks }) => ({
          key: stage,
          title: <TaskLink stage={stage} of={libraryProgress} />,
          hint: blocks.length > 0 && (
            <ul>
              {blocks.map((block) => (
                <li key={`${block.code} ${String(block.params.place ?? '')}`}>
                  {blockWords(block, libraryProgress.singleOutlet, speech)} ·{' '}
                  {waitsWords(block, affiliation.organization.kind, speech)}
                </li>
              ))}
            </ul>
          ),
          state: stageBadges[state],
          word: t(`onboarding.state.${state}`),
        }))}
      />
    </>
  );
}

/** Where each task is done. */
function TaskLink({ stage, of: { id, singleOutlet } }: { stage: OnboardingStage; of: Progress }) {
  const speech = useText();
  const { affiliation } = useAffiliation();
  const params = { affiliationId: affiliation.id, libraryId: id };
  const words = stageWords(stage, singleOutlet, speech);
  switch (stage) {
    case 'PROFILE':
      return (
        <Link to="/a/$affiliationId/libraries/$libraryId/profile" params={params}>
          {words}
        </Link>
      );
    case 'BRANCHES':
      return (
        <Link to="/a/$affiliationId/libraries/$libraryId/places" params={params}>
          {words}
        </Link>
      );
    case 'HOURS':
      return (
        <Link to="/a/$affiliationId/libraries/$libraryId/hours" params={params}>
          {words}
        </Link>
      );
    case 'AGREEMENT':
      return (
        <Link to="/a/$affiliationId/agreements" params={params}>
          {words}
        </Link>
      );
    case 'TEAM':
      return affiliation.organization.id === id ? (
        <Link to="/a/$affiliationId/team" params={params}>
          {words}
        </Link>
      ) : (
        <Link to="/a/$affiliationId/libraries/$libraryId/team" params={params}>
          {words}
        </Link>
      );
    case 'FIRST_WEEK':
      return (
        <Link to="/a/$affiliationId/libraries/$libraryId/readiness" params={params}>
          {words}
        </Link>
      );
  }
}
