export const onboardingRefusals = [
  'onboarding.survey_not_text', // a survey file is a spreadsheet, an archive or empty
  'onboarding.survey_columns_missing', // a survey file lacks columns that it must have
  'onboarding.survey_file_is_entities', // libraries were given where outlets should be
  'onboarding.survey_file_is_outlets', // outlets were given where libraries should be
  'onboarding.survey_key_unknown', // a chosen FSCS key is neither in the file nor here
  'onboarding.survey_older', // a newer survey was imported already (warning)
  'onboarding.survey_library_closed', // a chosen library is closed in the survey and was never here
  'onboarding.survey_too_large', // { most } in megabytes
  'onboarding.survey_year_missing', // no row tells the year, so nothing can be added
  'onboarding.check_expired', // what was handed in is kept for a day
  'onboarding.nothing_chosen',
  'onboarding.changed_since', // { name }: somebody changed it while the import was looked at
  'onboarding.undo_late', // an import is taken back within a day
  'onboarding.undo_done', // it was taken back already
  'onboarding.undo_edited', // { name }: somebody changed it since
  'onboarding.undo_used', // { name, by }: HOURS, AGREEMENT, TEAM, SHIFTS, READINESS, PLACES or OTHER
  'onboarding.readiness_instead_missing', // not possible here, and nothing said about what is done instead
  'onboarding.readiness_instead_long',
  'onboarding.readiness_person_missing', // nobody vouches for it by name
  'onboarding.readiness_day_missing',
  'onboarding.readiness_day_to_come', // vouched for on a day that is not here yet
  // What stands in the way of a stage of onboarding.
  'onboarding.profile_contact_missing', // neither mail nor phone
  'onboarding.profile_fiscal_year_missing',
  'onboarding.profile_unconfirmed', // facts of the survey that the library has not confirmed
  'onboarding.place_missing', // the library has no place yet
  'onboarding.place_address_missing', // { count, of, place }
  'onboarding.places_unconfirmed',
  'onboarding.hours_missing', // a place has no opening hours yet
  'onboarding.agreement_none',
  'onboarding.agreement_draft',
  'onboarding.agreement_waits_for_library',
  'onboarding.agreement_waits_for_board',
  'onboarding.agreement_waits_for_partner',
  'onboarding.agreement_ended',
  'onboarding.team_no_admin',
  'onboarding.team_invited', // the first admin has not accepted yet
  'onboarding.readiness_open', // items that nobody has vouched for
  'onboarding.first_week_not_planned', // no published shift yet
  'onboarding.first_week_to_come',
] as const;
