import { graphql } from '../../gql/gql.js';

export const MyWeek = graphql(`
  query MyWeek($week: CalendarDay!) {
    myWeek(week: $week) {
      id
      day
      fromTime
      toTime
      zone
      startsAt
      endsAt
      learning
      placeName
      libraryName
      street
      city
      phone
      deskPhone
      whereToSit
      withYou
      alsoThere
    }
  }
`);
