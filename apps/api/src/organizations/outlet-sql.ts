/** Whether a branch (by its alias in a statement) is a place where people come; the rule is `placesOf` of the domain. */
export const isOutletSql = (branch: string) =>
  `(${branch}.status <> 'CLOSED' and ${branch}.kind <> 'BOOKS_BY_MAIL')`;

/** Whether a library (a column of the statement) has one place, also for who reads only one of its places; the rule is `isSingleOutlet`. */
export const onlyOutletSql = (libraryId: string) => `authz.has_one_outlet(${libraryId})`;
