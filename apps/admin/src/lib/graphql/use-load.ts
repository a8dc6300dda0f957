import { useEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { type Problem, problemOf } from './problem.js';

/** What a block of a page knows about its data. `stale` data is shown, with the time it is from. */
export interface Loadable<T> {
  data: T | undefined;
  loading: boolean;
  stale: boolean;
  problem: Problem | null;
  from: Date | null;
  retry: () => void;
}

/** Loads for a screen. `pause` waits, for instance until a choice is made. */
export function useLoad<T, V extends AnyVariables>(
  query: TypedDocumentNode<T, V>,
  variables: V,
  pause = false,
): Loadable<T> {
  const [result, again] = useQuery<T, V>({ query, variables, pause } as Parameters<typeof useQuery<T, V>>[0]);
  const [from, setFrom] = useState<Date | null>(null);
  const data = result.data ?? undefined; // a refused query answers `data: null`
  const arrived = data !== undefined && !result.error && !result.stale;
  useEffect(() => {
    if (arrived) setFrom(new Date());
  }, [arrived, data]);
  const problem = result.error ? problemOf(result.error) : null;
  return {
    data,
    loading: result.fetching && data === undefined,
    stale: data !== undefined && problem !== null,
    problem,
    from,
    retry: () => again({ requestPolicy: 'network-only' }),
  };
}
