export const addSteps = ['file', 'check', 'choose', 'plan', 'done'] as const;
export type AddStep = (typeof addSteps)[number];

/** What the address of "Add libraries" says, so that it can be gone on with later. */
export interface AddSearch {
  step?: AddStep;
  /** The survey files that were handed in. */
  check?: string;
  /** By a pasted list, or by ticking libraries of a state. */
  by?: 'list' | 'state';
  state?: string;
  /** FSCS keys of the chosen libraries, with dots between. */
  keys?: string;
  batch?: string;
}

/** In the address for `state`: all of the file is looked through, not only the consortium's own state. */
export const anyState = 'any';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const addSearch = (search: Record<string, unknown>): AddSearch => ({
  step: addSteps.find((step) => step === search.step),
  check: text(search.check),
  by: search.by === 'state' ? 'state' : undefined,
  state: text(search.state),
  keys: text(search.keys),
  batch: text(search.batch),
});

export const keysOf = ({ keys }: AddSearch): string[] => keys?.split('.').filter(Boolean) ?? [];
