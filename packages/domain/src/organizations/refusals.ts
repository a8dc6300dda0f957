export const organizationRefusals = [
  'organization.already_member', // a library with this survey key is a member of the consortium already
  'organization.name_missing',
  'organization.fiscal_year_form', // MM-DD
  'branch.name_missing',
  'branch.zone_unknown',
] as const;
