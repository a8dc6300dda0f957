import { checkPlace, checkProfile } from '@mutuality/domain/organizations';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Page } from '../../ui/page/Page.js';
import { AddBranch, FoundOrganization } from './libraries.graphql.js';
import { emptyPlace, PlaceFields, placeOf, type PlaceValues } from './PlaceForm.js';
import { ProfileFields, profileOf, type ProfileValues } from './ProfileForm.js';

type Draft = ProfileValues & PlaceValues;

/** A library that is in no survey, by hand: what it is called and where it is; more places follow on its page. */
export function AddLibraryPage() {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const navigate = useNavigate();
  const [found] = useSave(FoundOrganization);
  const [add] = useSave(AddBranch);
  const params = { affiliationId: affiliation.id };
  // Founded already, when only its place was refused: the second try goes on there.
  const founded = useRef<string | null>(null);
  const form = useDraft<Draft>({ ...emptyPlace, mail: '', website: '', fiscalYearStart: '' });
  return (
    <Page title={t('libraries.by_hand')} lead={t('libraries.by_hand.lead')} narrow>
      <Form
        form={form}
        submit={t('libraries.add_library')}
        aside={
          <LinkButton to="/a/$affiliationId/libraries/add" params={params}>
            {t('libraries.cancel')}
          </LinkButton>
        }
        check={(draft) =>
          refusalProblems([...checkProfile(profileOf(draft)), ...checkPlace(placeOf(draft))], speech)
        }
        onSubmit={async (draft) => {
          const consortiumId = affiliation.organization.id;
          if (!founded.current) {
            const { data, problem } = await found({
              input: { consortiumId, kind: 'LIBRARY', zone: draft.zone, ...profileOf(draft) },
            });
            if (problem) return formProblems(problem, speech);
            founded.current = data.foundOrganization.id;
          }
          const libraryId = founded.current;
          const second = await add({ input: { libraryId, ...placeOf(draft) } });
          if (second.problem) return formProblems(second.problem, speech);
          await navigate({ to: '/a/$affiliationId/libraries/$libraryId', params: { ...params, libraryId } });
        }}
      >
        <ProfileFields />
        <PlaceFields alone nameless />
      </Form>
      <p>
        <Link to="/a/$affiliationId/partners/invite" params={params}>
          {t('libraries.uses_mutuality')}
        </Link>
      </p>
    </Page>
  );
}
