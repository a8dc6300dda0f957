import { isSingleOutlet, placesOf } from '@mutuality/domain/onboarding';
import { checkPlace } from '@mutuality/domain/organizations';
import { useNavigate } from '@tanstack/react-router';
import type { LibraryPlacesQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { AddBranch, LibraryPlaces } from './libraries.graphql.js';
import { emptyPlace, PlaceFields, placeOf, type PlaceValues } from './PlaceForm.js';

/** A library opens another place. */
export function AddPlacePage({ libraryId }: { libraryId: string }) {
  const { t } = useText();
  const loaded = useLoad(LibraryPlaces, { libraryId });
  const library = loaded.data?.organization;
  const alone = library === undefined || isSingleOutlet(library.branches);
  return (
    <Page title={alone ? t('libraries.add_place') : t('libraries.add_branch')} lead={library?.name} narrow>
      <Loaded of={loaded}>{({ organization }) => <NewPlace library={organization} />}</Loaded>
    </Page>
  );
}

function NewPlace({ library }: { library: LibraryPlacesQuery['organization'] }) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const navigate = useNavigate();
  const [add] = useSave(AddBranch);
  const [first] = placesOf(library.branches);
  const params = { affiliationId: affiliation.id, libraryId: library.id };
  const form = useDraft<PlaceValues>({
    ...emptyPlace,
    ...(first && { kind: 'BRANCH', county: first.county ?? '', state: first.state ?? '', zone: first.zone }),
    ...(!first && { name: library.name }),
  });
  return (
    <Form
      form={form}
      submit={t('libraries.add_this')}
      aside={
        <LinkButton to="/a/$affiliationId/libraries/$libraryId/places" params={params}>
          {t('libraries.cancel')}
        </LinkButton>
      }
      check={(draft) => refusalProblems(checkPlace(placeOf(draft)), speech)}
      onSubmit={async (draft) => {
        const { problem } = await add({ input: { libraryId: library.id, ...placeOf(draft) } });
        if (problem) return formProblems(problem, speech);
        await navigate({ to: '/a/$affiliationId/libraries/$libraryId/places', params });
      }}
    >
      <PlaceFields zone={first?.zone} alone={false} second={isSingleOutlet(library.branches)} />
    </Form>
  );
}
