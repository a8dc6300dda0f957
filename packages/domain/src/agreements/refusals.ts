export const agreementsRefusals = [
  'agreements.not_a_day', // { day }
  'agreements.ends_before_first_day', // { startsOn, endsOn }
  'agreements.no_branches',
  'agreements.branch_named_twice', // { branch }
  'agreements.branch_of_other_library', // { branch }
  'agreements.weekly_minutes_missing', // more than 0 and at most a week
  'agreements.total_below_week', // { totalMinutes, weeklyMinutes }
  'agreements.encounters_at_only_outlet', // { branch }: where a branch is the library's only outlet, counts only
  'agreements.not_members_together', // both organisations belong to the consortium
  'agreements.not_open_for_signing', // { state }
  'agreements.already_signed', // { party, name }
  'agreements.signer_missing', // name and office of the signer
  'agreements.signed_in_future', // { day }
  'agreements.board_not_met', // { day }: a board date lies in the future
  'agreements.scan_missing', // a paper signature needs its scan
  'agreements.end_outside_term', // { day, first, last }
  'agreements.not_running', // { state }: only a signed one can be ended, only one not yet begun withdrawn
  'agreements.allowance_below_week', // { minutes, weeklyMinutes }
  'agreements.terms_stand', // both have signed, or it was withdrawn: the terms stay as they are
  'agreements.term_over', // { day }: signed after the last day of the term
  'agreements.branch_promised', // another signed agreement of the two covers a branch in these days
  'agreements.confirm_first', // who signs shows by password that it is they
  'agreements.board_day_past', // { day }: the board meets today or later
  'agreements.week_outside_term', // { week }
  'agreements.link_name_missing', // whom the link is for
  'agreements.clause_empty', // a clause has a title and a text
  'agreements.clause_twice', // { title }
  'agreements.clause_too_long', // { most }: characters
  'agreements.too_many_clauses', // { most }
] as const;
