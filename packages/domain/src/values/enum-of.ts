/** A closed list of words whose keys equal their values, so that the wire, the database and the code agree. */
export function enumOf<const W extends readonly string[]>(...words: W): { readonly [K in W[number]]: K } {
  return Object.fromEntries(words.map((word) => [word, word])) as { [K in W[number]]: K };
}

/** The union of the words of an `enumOf`. */
export type EnumOf<T> = T[keyof T];
