import { useCallback } from 'react';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { type Problem, problemOf } from './problem.js';

/** What became of a change: done with what the server answers, or the reason why not. */
export type Saved<T> = { data: T; problem: null } | { data: null; problem: Problem };

/** `const [save, saving] = useSave(Document)`; `await save(variables)` never throws. */
export function useSave<T, V extends AnyVariables>(document: TypedDocumentNode<T, V>) {
  const [state, run] = useMutation<T, V>(document);
  const save = useCallback(
    async (variables: V): Promise<Saved<T>> => {
      const result = await run(variables);
      if (result.error) return { data: null, problem: problemOf(result.error) };
      return { data: result.data as T, problem: null };
    },
    [run],
  );
  return [save, state.fetching] as const;
}
