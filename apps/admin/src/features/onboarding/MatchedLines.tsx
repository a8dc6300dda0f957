import { useState } from 'react';
import type { PastedMembersQuery } from '../../gql/graphql.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Note } from '../../ui/page/Note.js';
import { Section } from '../../ui/page/Page.js';
import styles from './Onboarding.module.css';
import { PlanButton } from './PlanButton.js';

type Match = PastedMembersQuery['memberMatches'][number];
type Candidate = Match['candidates'][number];

/** What each line of the list means. Where that is not sure, the person says which. */
export function MatchedLines({ matches }: { matches: Match[] }) {
  const { t } = useText();
  const [answers, setAnswers] = useState<Readonly<Record<number, string>>>({});
  const found = matches.filter(({ state, repeats }) => state === 'FOUND' && !repeats);
  const repeats = matches.filter(({ repeats: again }) => again);
  const asked = matches
    .map((match, line) => ({ match, line }))
    .filter(({ match }) => match.candidates.length > 0 && match.state !== 'FOUND');
  const nowhere = matches.filter(({ state, candidates }) => state === 'NOT_FOUND' && candidates.length === 0);
  const keys = [
    ...found.flatMap(({ candidates: [only] }) => only?.fscsKey ?? []),
    ...Object.values(answers).filter(Boolean),
  ];
  const open = asked.filter(({ line }) => answers[line] === undefined).length;
  return (
    <Section title={t('onboarding.list.found', { count: found.length, of: matches.length })}>
      {asked.map(({ match, line }) => (
        <Question
          key={line}
          match={match}
          line={line}
          answer={answers[line]}
          onAnswer={(key) => setAnswers((before) => ({ ...before, [line]: key }))}
        />
      ))}
      {nowhere.length > 0 && (
        <Note tone="warn">
          {t('onboarding.list.nowhere', {
            count: nowhere.length,
            lines: nowhere.map(({ text }) => text).join('; '),
          })}
        </Note>
      )}
      {repeats.length > 0 && (
        <Note tone="info">
          {t('onboarding.list.repeats', { lines: repeats.map(({ text }) => text).join('; ') })}
        </Note>
      )}
      {found.length > 0 && (
        <ul className={styles.facts}>
          {found.map(
            ({ text, candidates: [only] }) =>
              only && (
                <li key={text}>
                  {only.name}{' '}
                  <span className={styles.muted}>
                    · <Where of={only} />
                  </span>
                </li>
              ),
          )}
        </ul>
      )}
      {open > 0 && <p>{t('onboarding.list.open', { count: open })}</p>}
      <PlanButton keys={[...new Set(keys)]} />
    </Section>
  );
}

function Where({ of: { city, county, state, outlets } }: { of: Candidate }) {
  const { t } = useText();
  return t('onboarding.choose.where', { city: city ?? '?', county: county ?? '?', state, outlets });
}

interface QuestionProps {
  match: Match;
  line: number;
  answer: string | undefined;
  onAnswer: (key: string) => void;
}

/** Near names, told apart by city, county and state. */
function Question({ match: { text, state, candidates, of }, line, answer, onAnswer }: QuestionProps) {
  const { t } = useText();
  const options = [
    ...candidates.map((candidate) => ({ key: candidate.fscsKey, candidate })),
    { key: '', candidate: null },
  ];
  return (
    <fieldset className={styles.question}>
      <legend>
        {state === 'ASK' ? t('onboarding.list.which', { text }) : t('onboarding.list.near', { text })}
      </legend>
      {options.map(({ key, candidate }) => (
        <label key={key} className={styles.choice}>
          <input type="radio" name={`line-${line}`} checked={answer === key} onChange={() => onAnswer(key)} />
          {candidate ? (
            <span>
              {candidate.name}
              <br />
              <span className={styles.muted}>
                <Where of={candidate} />
              </span>
            </span>
          ) : (
            <span>{t('onboarding.list.none_of_these')}</span>
          )}
        </label>
      ))}
      {of > candidates.length && (
        <p className={styles.muted}>{t('onboarding.list.more', { count: of - candidates.length })}</p>
      )}
    </fieldset>
  );
}
