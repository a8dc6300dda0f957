import { clauseTemplate, sharingTermsOffered } from '@mutuality/domain/agreements';
import type { Refusal } from '@mutuality/domain/refusals';
import { useNavigate } from '@tanstack/react-router';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { PartiesToProposeQuery } from '../../gql/graphql.js';
import { plusDays, todayIn, zoneHere } from '../../lib/dates/weeks.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems, type Speech } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { SelectField } from '../../ui/form/ChoiceField.js';
import { Form, type FormFault } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Empty, Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { PartiesToPropose, ProposeAgreements } from './agreements.graphql.js';
import { ClauseFields } from './ClauseFields.js';
import { LibraryPicker, type LibraryToPick } from './LibraryPicker.js';
import { checkTerms, templateInput, type TermsDraft } from './terms-draft.js';
import { TermsFields } from './TermsFields.js';

type Parties = PartiesToProposeQuery['agreementParties'];

interface Draft extends TermsDraft {
  recoveryOrganizationId: string;
  libraryIds: string[];
}

/** One template for many libraries at once: each gets an agreement of its own, to edit and to sign. */
export function ProposePage() {
  const { t } = useText();
  const parties = useLoad(PartiesToPropose, {});
  return (
    <Page title={t('agreements.propose')} lead={t('agreements.propose.lead')} narrow>
      <Loaded of={parties}>
        {({ agreementParties: { libraries, partners } }) =>
          libraries.length > 0 && partners.length > 0 ? (
            <ProposeForm libraries={libraries} partners={partners} />
          ) : (
            <Empty title={t('agreements.propose.nobody')}>{t('agreements.propose.nobody.lead')}</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

function useStart(partners: Parties['partners']): Draft {
  const { language } = useText();
  const first = plusDays(todayIn(zoneHere()), 30);
  return {
    recoveryOrganizationId: partners.length === 1 ? (partners[0]?.id ?? '') : '',
    libraryIds: [],
    branchIds: [],
    startsOn: first,
    endsOn: plusDays(first, 364),
    weeklyMinutes: '',
    totalMinutes: '',
    sharingTerm: 'COUNTS',
    countsLearning: false,
    language,
    clauses: clauseTemplate(language),
  };
}

function ProposeForm({ libraries, partners }: Pick<Parties, 'libraries' | 'partners'>) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const navigate = useNavigate();
  const [propose] = useSave(ProposeAgreements);
  const form = useDraft<Draft>(useStart(partners));
  const list = {
    to: '/a/$affiliationId/agreements',
    params: { affiliationId: affiliation.id },
  } as const;
  const picked = (draft: Draft) => libraries.filter(({ id }) => draft.libraryIds.includes(id));
  return (
    <Form
      form={form}
      submit={t('agreements.propose.save')}
      aside={
        <LinkButton {...list} search={{ group: 'WAITING' }}>
          {t('agreements.cancel')}
        </LinkButton>
      }
      check={(draft) =>
        picked(draft)
          .flatMap((library) =>
            named(
              library,
              picked(draft),
              checkTerms(ownTerms(draft, library, picked(draft)), library.outlets),
              speech,
            ),
          )
          .filter(firstOfItsKind)
      }
      onSubmit={async (draft) => {
        const chosen = picked(draft);
        const { data, problem } = await propose({
          input: {
            ...templateInput(draft),
            consortiumId: affiliation.organization.id,
            recoveryOrganizationId: draft.recoveryOrganizationId,
            libraries: chosen.map((library) => {
              const { branchIds, sharingTerm } = ownTerms(draft, library, chosen);
              return { libraryId: library.id, branchIds, sharingTerm };
            }),
          },
        });
        if (problem?.kind === 'REFUSED') return atLibraries(problem.refusals, chosen, speech);
        if (problem) return formProblems(problem, speech);
        const [only, second] = data.proposeAgreements;
        if (!only || second) {
          const unsigned = chosen.filter(({ hasAdmin }) => !hasAdmin).length;
          const sent = { sent: chosen.length, ...(unsigned > 0 && { unsigned }) };
          return void (await navigate({ ...list, search: { group: 'WAITING', ...sent } }));
        }
        await navigate({
          to: '/a/$affiliationId/agreements/$agreementId',
          params: { ...list.params, agreementId: only.id },
        });
      }}
    >
      <SelectField
        name="recoveryOrganizationId"
        label={t('agreements.fields.partner')}
        options={partners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Libraries form={form} libraries={libraries} />
      <ClauseFields form={form as unknown as UseFormReturn<TermsDraft>} />
    </Form>
  );
}

function Libraries({ form, libraries }: { form: UseFormReturn<Draft>; libraries: Parties['libraries'] }) {
  const partnerId = useWatch({ control: form.control, name: 'recoveryOrganizationId' });
  const chosen = useWatch({ control: form.control, name: 'libraryIds' });
  const picked = libraries.filter(({ id }) => chosen.includes(id));
  const only = picked.length === 1 ? picked[0] : undefined;
  return (
    <>
      <LibraryPicker libraries={libraries} partnerId={partnerId} />
      <TermsFields
        key={only?.id ?? 'many'}
        outlets={only?.outlets ?? []}
        sharing={picked.some(({ outlets }) => sharingTermsOffered(outlets.length).length > 1)}
      />
    </>
  );
}

/** The terms for one of the chosen libraries: all its places unless it is the only one chosen; counts only where it has one place. */
function ownTerms(draft: Draft, library: LibraryToPick, chosen: readonly LibraryToPick[]): TermsDraft {
  const all = library.outlets.map(({ id }) => id);
  const one = chosen.length === 1 && all.length > 1;
  const offered = sharingTermsOffered(all.length);
  return {
    ...draft,
    branchIds: one ? draft.branchIds : all,
    sharingTerm: offered.includes(draft.sharingTerm) ? draft.sharingTerm : 'COUNTS',
  };
}

const ofLibrary = ['branchIds', 'sharingTerm'];

/** What is wrong at one of several libraries names the library. */
function named(
  library: LibraryToPick,
  chosen: readonly LibraryToPick[],
  refusals: Refusal[],
  speech: Speech,
): FormFault[] {
  return refusals.flatMap((refusal) => {
    const faults = refusalProblems([refusal], speech);
    if (chosen.length === 1 || !ofLibrary.includes(refusal.path[0] ?? '')) return faults;
    return faults.map(({ message }) => ({ field: 'libraryIds', message: `${library.name}: ${message}` }));
  });
}

/** The server says at which of the libraries something is wrong; the rest is about the template. */
function atLibraries(refusals: Refusal[], chosen: readonly LibraryToPick[], speech: Speech): FormFault[] {
  return refusals.flatMap((refusal) => {
    const [first, at, ...path] = refusal.path;
    const library = first === 'libraries' ? chosen[Number(at)] : undefined;
    return library
      ? named(library, chosen, [{ ...refusal, path }], speech)
      : refusalProblems([refusal], speech);
  });
}

const firstOfItsKind = (fault: FormFault, at: number, faults: readonly FormFault[]) =>
  faults.findIndex(({ field, message }) => field === fault.field && message === fault.message) === at;
