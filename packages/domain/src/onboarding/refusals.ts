export const onboardingRefusals = [
  'onboarding.survey_not_text', // a survey file is a spreadsheet, an archive or empty
  'onboarding.survey_columns_missing', // a survey file lacks columns that it must have
  'onboarding.survey_file_is_entities', // libraries were given where outlets should be
  'onboarding.survey_file_is_outlets', // outlets were given where libraries should be
  'onboarding.survey_key_unknown', // a chosen FSCS key is neither in the file nor here
  'onboarding.survey_older', // a newer survey was imported already (warning)
  'onboarding.survey_library_closed', // a chosen library is closed in the survey and was never here
] as const;
