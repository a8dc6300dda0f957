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
  'navigators.name_missing',
  'navigators.language_unknown', // { language }: two or three small letters, as BCP 47 has them
  'navigators.public_name_missing', // a card that shows a name has one, up to 60 letters
  'navigators.ends_before_start', // { first, last }
  'navigators.detail_not_asked', // { kind, letters }: a name says only which school or training, nothing about the person
  'navigators.has_account', // this navigator signs in already
  'navigators.left', // this navigator's last day is before that
  'navigators.no_agreement_at_branch', // no signed agreement names the branch in those days
  'navigators.placed_already', // placed at this branch in those days
  'navigators.wish_branch_missing',
  'navigators.wish_weekday_missing',
  'navigators.wish_days_missing',
] as const;
