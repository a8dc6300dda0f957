export const accessRefusals = [
  'access.own_role', // nobody changes their own role or ends their own access (R11)
  'access.last_admin', // the last admin cannot leave without naming another (R11)
  'access.role_not_grantable', // this role may not invite that role (R11)
  'access.member_has_admin', // the consortium invites only the first admin (R11)
  'access.navigator_without_file', // a navigator is invited from their file, which says where they work and what they hold
  'access.branches_missing', // branch staff work at one branch or more of the library
  'access.mail_form', // not a mail address
  'access.name_missing',
] as const;
