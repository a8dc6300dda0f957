/**
 * Each rule of planning that can be violated (F-25, F-27). Params carry names, never ids: `navigator`, `branch`, `day`,
 * `from` and `to` as wall times of the named branch.
 */
export const schedulingRefusals = [
  'scheduling.unknown_branch', // not within reach of this organisation
  'scheduling.unknown_navigator',
  'scheduling.unknown_agreement',
  'scheduling.double_booked', // { navigator, branch (the other one), day, from, to, zone }
  'scheduling.outside_opening_hours', // { branch, day, opens, closes, hours }: `hours` as 10:00-12:00,13:00-17:00
  'scheduling.closed_day', // { branch, day, reason ('' where it is just not a day it opens) }
  'scheduling.hours_not_set', // WARNS { branch }: the branch has not entered its hours
  'scheduling.not_certified', // { navigator, day, since ('' where there never was one) }
  'scheduling.not_cleared', // { navigator, branch, kind, detail, day }
  'scheduling.agreement_not_in_force', // { library, day, first, last }
  'scheduling.agreement_not_signed', // { library }
  'scheduling.branch_not_in_agreement', // { branch, library }
  'scheduling.navigator_of_other_organization', // { navigator }
  'scheduling.over_weekly_hours', // WARNS { library, week, minutes, limit }
  'scheduling.over_total_hours', // { library, minutes, limit }
  'scheduling.over_target_hours', // WARNS { navigator, week, minutes, limit }
  'scheduling.no_travel_time', // { navigator, branch, otherBranch, needed, available, day }
  'scheduling.learner_alone', // { navigator, branch, day, from, to }
  'scheduling.asked_not_at', // WARNS { navigator, branch }
  'scheduling.asked_not_then', // WARNS { navigator, weekday, from, to }
  'scheduling.away', // WARNS { navigator, first, last }
  'scheduling.already_planned', // copying: the same hours stand there already { navigator, branch, day, from, to }
  'scheduling.pattern_without_days', // { startsOn, endsOn }
  'scheduling.pattern_weeks', // { weeks }: 1 to 52
  'scheduling.pattern_people', // { people }: 1 to 20
  'scheduling.travel_minutes', // { minutes }: 0 to 600
  'scheduling.hours_confirmed', // { day }: the library has confirmed these hours
] as const;
