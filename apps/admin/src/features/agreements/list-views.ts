/** How the list is divided, in the order of its tabs. */
export const listViews = ['all', 'WAITING', 'RUNNING', 'ENDING_SOON', 'OVER'] as const;
export type ListView = (typeof listViews)[number];

export const isListView = (word: unknown): word is ListView => listViews.some((view) => view === word);

/** What the address of the list says. After sending: to how many libraries, and how many of them have nobody yet who could sign. */
export interface ListSearch {
  group?: ListView;
  after?: string;
  sent?: number;
  unsigned?: number;
}
