import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { inAddress } from '../../lib/address/in-address.js';
import type { LibrariesOfStateQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import styles from './Onboarding.module.css';
import { anyState } from './add-search.js';
import { PlanButton } from './PlanButton.js';
import { LibrariesOfState } from './survey.graphql.js';

type Library = LibrariesOfStateQuery['surveyMembers'][number];

interface ChooseByStateProps {
  checkId: string;
  states: string[];
  state?: string;
}

/** The libraries of one state, to tick. */
export function ChooseByState({ checkId, states, state }: ChooseByStateProps) {
  const chosen = state ?? (states.length === 1 ? states[0] : undefined);
  const loaded = useLoad(LibrariesOfState, { checkId, state: chosen ?? '' }, chosen === undefined);
  return (
    <>
      <StateSelect states={states} state={chosen} />
      {chosen && (
        <Loaded of={loaded} rows={8}>
          {({ surveyMembers }) => <Ticks key={chosen} libraries={surveyMembers} />}
        </Loaded>
      )}
    </>
  );
}

/** A state; its two letters stand in the address. */
export function StateSelect({ states, state, any }: { states: string[]; state?: string; any?: boolean }) {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <div className={styles.filters}>
      <label>
        {t('onboarding.choose.state_label')}
        <select
          value={state ?? ''}
          onChange={(event) =>
            void navigate({
              to: '.',
              search: inAddress({ state: event.target.value || anyState }),
              replace: true,
            })
          }
        >
          <option value="">{any ? t('onboarding.choose.any_state') : t('onboarding.choose.a_state')}</option>
          {states.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Ticks({ libraries }: { libraries: Library[] }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [word, setWord] = useState('');
  const shown = libraries.filter(({ name, city, county }) =>
    `${name} ${city ?? ''} ${county ?? ''}`.toLowerCase().includes(word.trim().toLowerCase()),
  );
  const toggle = (keys: string[], on: boolean) =>
    setChosen((before) => new Set([...before, ...keys].filter((key) => on || !keys.includes(key))));
  return (
    <>
      <div className={styles.filters}>
        <label>
          {t('onboarding.filter.name')}
          <input
            type="search"
            value={word}
            autoComplete="off"
            onChange={(event) => setWord(event.target.value)}
          />
        </label>
        <Button
          onClick={() =>
            toggle(
              shown.map(({ fscsKey }) => fscsKey),
              true,
            )
          }
        >
          {t('onboarding.choose.all', { count: shown.length })}
        </Button>
        {chosen.size > 0 && (
          <Button onClick={() => setChosen(new Set())}>{t('onboarding.choose.none')}</Button>
        )}
      </div>
      <fieldset className={styles.choices} tabIndex={0}>
        <legend className="visually-hidden">{t('onboarding.libraries')}</legend>
        {shown.map(({ fscsKey, name, city, county, state, outlets }) => (
          <label key={fscsKey} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.has(fscsKey)}
              onChange={(event) => toggle([fscsKey], event.target.checked)}
            />
            <span>
              {name}
              <br />
              <span className={styles.muted}>
                {t('onboarding.choose.where', { city: city ?? '?', county: county ?? '?', state, outlets })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <PlanButton keys={[...chosen]} />
    </>
  );
}
