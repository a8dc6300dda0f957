export const organizationRefusals = [
  'organization.already_member', // a library with this survey key is a member of the consortium already
  'organization.name_missing',
  'organization.name_long', // { most }
  'organization.mail_form', // { mail }
  'organization.website_form', // { website }
  'organization.fiscal_year_form', // MM-DD
  'organization.zone_unknown', // { zone }: an IANA time zone
  'branch.name_missing',
  'branch.zone_unknown',
  'branch.zip_form', // { zip }: five digits
  'branch.state_unknown', // { state }: two letters
  'branch.coordinates_incomplete', // latitude and longitude go together
  'branch.coordinates_range',
] as const;
