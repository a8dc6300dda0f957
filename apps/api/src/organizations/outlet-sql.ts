/** Whether a branch (by its alias in a statement) is a place where people come; the rule is `placesOf` of the domain. */
export const isOutletSql = (branch: string) =>
  `(${branch}.status <> 'CLOSED' and ${branch}.kind <> 'BOOKS_BY_MAIL')`;

/** Whether a library (a column of the statement) has one place; the rule is `isSingleOutlet` of the domain. */
export const onlyOutletSql = (libraryId: string) =>
  `(select count(*) = 1 from branch s where s.tenant_id = ${libraryId} and ${isOutletSql('s')})`;
