import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { EndAccess } from './team.graphql.js';

/** Ends a colleague's access, now and with all their sessions. */
export function EndAccessButton({ of: { id, personName } }: { of: { id: string; personName: string } }) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [end] = useSave(EndAccess);
  return (
    <ConfirmButton
      small
      aria-label={t('team.end_of', { name: personName })}
      title={t('team.end.title', { name: personName })}
      explain={t('team.end.explain')}
      keep={t('team.end.keep')}
      confirm={t('team.end')}
      danger
      onConfirm={async () => {
        const { problem } = await end({ affiliationId: id });
        if (problem)
          return formProblems(problem, speech)
            .map(({ message }) => message)
            .join('. ');
        tell(t('team.ended', { name: personName }));
      }}
    >
      {t('team.end')}
    </ConfirmButton>
  );
}
