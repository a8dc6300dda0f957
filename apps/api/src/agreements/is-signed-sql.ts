/** Whether an agreement (by its alias in a statement) is signed by both sides and not taken back: its branches say so. */
export const isSignedSql = (agreement: string) =>
  `exists (select from agreement_branch g where g.tenant_id = ${agreement}.tenant_id and g.agreement_id = ${agreement}.id and g.signed)`;
