import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { PartiesToProposeQuery } from '../../gql/graphql.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { FieldGroup } from '../../ui/form/Field.js';
import { useFieldId } from '../../ui/form/form-context.js';
import styles from './Agreements.module.css';

export type LibraryToPick = PartiesToProposeQuery['agreementParties']['libraries'][number];

interface LibraryPickerProps {
  libraries: readonly LibraryToPick[];
  /** The chosen partner: libraries that have an agreement with it say so. */
  partnerId: string;
}

/** Any number of libraries, found by name, all that are shown at once. */
export function LibraryPicker({ libraries, partnerId }: LibraryPickerProps) {
  const { t } = useText();
  const { control } = useFormContext();
  const id = useFieldId('libraryIds');
  const needed = t('ui.form.missing.one');
  const { field } = useController({
    name: 'libraryIds',
    control,
    rules: { validate: (value: string[]) => value.length > 0 || needed },
  });
  const [filter, setFilter] = useState('');
  const chosen = field.value as string[];
  const shown = libraries.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()));
  const free = shown.filter((library) => !library.partnerIds.includes(partnerId));
  const all = free.length > 0 && free.every((library) => chosen.includes(library.id));
  const toggle = (libraryId: string) =>
    field.onChange(
      chosen.includes(libraryId) ? chosen.filter((each) => each !== libraryId) : [...chosen, libraryId],
    );
  const toggleAll = () => {
    const others = chosen.filter((each) => !free.some((library) => library.id === each));
    field.onChange(all ? others : [...others, ...free.map((library) => library.id)]);
  };
  return (
    <FieldGroup name="libraryIds" label={t('agreements.fields.libraries')}>
      <div className={styles.picker}>
        <label htmlFor={`${id}-filter`}>{t('agreements.fields.libraries.find')}</label>
        <input
          id={`${id}-filter`}
          type="search"
          className={styles.filter}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <div className={styles.buttons}>
          {partnerId !== '' && (
            <Button small aria-pressed={all} onClick={toggleAll}>
              {t('agreements.fields.libraries.all', { count: free.length })}
            </Button>
          )}
          <p role="status">{t('agreements.fields.libraries.chosen', { count: chosen.length })}</p>
        </div>
        <ul className={styles.options} tabIndex={-1}>
          {shown.map((library) => (
            <li key={library.id} className={styles.option}>
              <input
                id={`${id}-${library.id}`}
                type="checkbox"
                checked={chosen.includes(library.id)}
                onChange={() => toggle(library.id)}
                aria-describedby={`${id}-${library.id}-hint`}
              />
              <label htmlFor={`${id}-${library.id}`}>{library.name}</label>
              <span id={`${id}-${library.id}-hint`} className={styles.muted}>
                {library.partnerIds.includes(partnerId)
                  ? t('agreements.fields.libraries.has')
                  : t('agreements.fields.libraries.places', { count: library.outlets.length })}
                {!library.hasAdmin && ` · ${t('agreements.fields.libraries.no_admin')}`}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </FieldGroup>
  );
}
