/** How the list is divided, in the order of its tabs. */
export const listViews = ['all', 'WAITING', 'RUNNING', 'ENDING_SOON', 'OVER'] as const;
export type ListView = (typeof listViews)[number];

export const isListView = (word: unknown): word is ListView => listViews.some((view) => view === word);
