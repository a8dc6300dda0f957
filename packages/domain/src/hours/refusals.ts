export const hoursRefusals = [
  'hours.not_a_time', // { time }: such as 25:00
  'hours.midnight', // { time }: 24:00; the last minute of a day is 23:59
  'hours.closes_before_opening', // { opensAt, closesAt }
  'hours.overlap', // { weekday, opensAt, closesAt, otherOpensAt, otherClosesAt }
  'hours.not_an_nth', // { nth }
  'hours.season_incomplete', // a season needs its first and its last day
  'hours.not_a_season_day', // { day }
  'hours.seasons_overlap', // { from, to, otherFrom, otherTo }
  'hours.not_a_day', // { day }
  'hours.ends_before_first_day', // { startsOn, endsOn }
  'hours.reason_missing', // a closed day says why
  'hours.far_from_survey', // WARNS { year, hours, surveyHours, percent }: percent is signed
] as const;
