/** The parts of a navigator's file, as the address names them. */
export const fileTabs = ['profile', 'certificates', 'clearances', 'placements', 'wishes'] as const;
export type FileTab = (typeof fileTabs)[number];

export const isFileTab = (word: unknown): word is FileTab => fileTabs.some((tab) => tab === word);
