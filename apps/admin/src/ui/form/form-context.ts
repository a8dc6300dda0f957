import { createContext, useContext } from 'react';
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';

/** Prefix of the ids of one form's fields, so that two forms on a page never share an id. */
export const FormIdContext = createContext('form');

export const useFieldId = (name: string) => `${useContext(FormIdContext)}-${name.replaceAll('.', '-')}`;

/** A draft that a person is writing. The form shows its problems itself, so nothing is focused behind it. */
export function useDraft<V extends FieldValues>(start: DefaultValues<V>): UseFormReturn<V> {
  return useForm<V>({ defaultValues: start, shouldFocusError: false, reValidateMode: 'onSubmit' });
}
