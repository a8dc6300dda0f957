import { graphql } from '../../gql/gql.js';

export const OurPlaces = graphql(`
  query OurPlaces($libraryId: ID!) {
    organization(id: $libraryId) {
      id
      name
      zone
      branches {
        id
        name
        kind
        status
        zone
        phone
        deskPhone
        whereToSit
      }
    }
    attendedBranches(libraryId: $libraryId)
  }
`);

export const PresenceOfWeek = graphql(`
  query PresenceOfWeek($libraryId: ID!, $week: CalendarDay!, $branchId: ID) {
    branchWeek(libraryId: $libraryId, week: $week, branchId: $branchId) {
      id
      branchId
      partnerName
      publicName
      languages
      day
      fromTime
      toTime
      zone
      startsAt
      endsAt
      learning
      counted
      expectedMinutes
      confirmedMinutes
      correctedMinutes
      confirmedByName
      state
      viewerCan
      version
    }
  }
`);

export const WeeksToConfirm = graphql(`
  query WeeksToConfirm($libraryId: ID!, $branchId: ID) {
    weeksToConfirm(libraryId: $libraryId, branchId: $branchId) {
      branchId
      week
      presences
    }
  }
`);

export const ToldOfChanges = graphql(`
  query ToldOfChanges($libraryId: ID!, $branchId: ID!) {
    partnersAt(libraryId: $libraryId, branchId: $branchId)
  }
`);

export const OurHours = graphql(`
  query OurHours($libraryId: ID!, $day: CalendarDay!, $branchId: ID) {
    fiscalYearHours(libraryId: $libraryId, day: $day, branchId: $branchId) {
      fiscalYear
      learningMinutes
      since
      total {
        from
        until
        expected
        delivered
        open
      }
      months {
        from
        expected
        delivered
        open
      }
      branches {
        branchId
        branchName
        total {
          expected
          delivered
          open
        }
      }
    }
  }
`);

export const ConfirmWeek = graphql(`
  mutation ConfirmWeek($input: ConfirmWeekInput!) {
    confirmWeek(input: $input)
  }
`);

export const ConfirmHours = graphql(`
  mutation ConfirmHours($input: ConfirmHoursInput!) {
    confirmHours(input: $input) {
      id
      version
    }
  }
`);

export const CorrectHours = graphql(`
  mutation CorrectHours($input: ConfirmHoursInput!) {
    correctHours(input: $input) {
      id
      version
    }
  }
`);

export const ReportChange = graphql(`
  mutation ReportChange($libraryId: ID!, $branchId: ID!, $change: ChangeReport!) {
    reportChange(libraryId: $libraryId, branchId: $branchId, change: $change)
  }
`);

export const SetUp = graphql(`
  query SetUp($libraryId: ID!) {
    libraryProgress(libraryId: $libraryId) {
      id
      live
      done
      stages {
        stage
      }
    }
  }
`);
