export const navigatorsRefusals = [
  'navigators.not_a_day', // { day }
  'navigators.invalid_before_issue', // { issuedOn, firstInvalidDay }
  'navigators.first_invalid_day_missing', // kinds that run out say when
  'navigators.other_name_missing', // OTHER says which
  'navigators.not_first_of_month', // WARNS { day }: these certificates run out on the first of a month
  'navigators.dual_shares_date', // WARNS { day, otherDay }: a dual certificate has one date for both
  'navigators.attested_by_missing', // a clearance says who attested it
  'navigators.attested_in_future', // { day }
  'navigators.weekly_minutes_out_of_range', // { minutes }
] as const;
