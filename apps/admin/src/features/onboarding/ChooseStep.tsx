import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { UrlTabs } from '../../ui/UrlTabs.js';
import { type AddSearch, anyState } from './add-search.js';
import { ChooseByList } from './ChooseByList.js';
import { ChooseByState } from './ChooseByState.js';
import { SurveyFiles } from './survey.graphql.js';

/** Which libraries: those of a pasted list of members, or ticked ones of a state. */
export function ChooseStep({ checkId, search }: { checkId: string; search: AddSearch }) {
  const { t } = useText();
  const by = search.by ?? 'list';
  const loaded = useLoad(SurveyFiles, { checkId });
  return (
    <Loaded of={loaded} denied={t('onboarding.check.gone')}>
      {({ surveyCheck }) => {
        const states = surveyCheck.byState.map(({ of }) => of);
        const home = states.find((each) => each === surveyCheck.homeState);
        const state = search.state ?? home;
        return (
          <>
            <UrlTabs
              label={t('onboarding.choose.by')}
              param="by"
              current={by}
              tabs={(['list', 'state'] as const).map((value) => ({
                value,
                label: t(`onboarding.choose.${value}`),
              }))}
            />
            {by === 'list' ? (
              <ChooseByList
                checkId={checkId}
                states={states}
                state={state === anyState ? undefined : state}
              />
            ) : (
              <ChooseByState
                checkId={checkId}
                states={states}
                state={state === anyState ? undefined : state}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
