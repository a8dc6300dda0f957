export const onboardingRefusals = [
  'onboarding.survey_key_unknown', // a chosen FSCS key is neither in the file nor here
  'onboarding.survey_older', // a newer survey was imported already (warning)
  'onboarding.survey_library_closed', // a chosen library is closed in the survey and was never here
] as const;
