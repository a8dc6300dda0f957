import { graphql } from '../../gql/gql.js';

export const OpeningHours = graphql(`
  query OpeningHours($libraryId: ID!) {
    organization(id: $libraryId) {
      id
      name
      viewerCan
      branches {
        id
        name
        kind
        status
        needsHours
        surveyHoursAYear
        surveyYear
        version
      }
    }
    libraryHours(libraryId: $libraryId) {
      libraryId
      branches {
        branchId
        yearlyMinutes
        periods {
          id
          weekday
          nths
          opensAt
          closesAt
          seasonFrom
          seasonTo
        }
        warnings {
          code
          path
          params
          severity
        }
      }
      closedDays {
        id
        branchId
        startsOn
        endsOn
        opensAt
        closesAt
        reason
      }
    }
  }
`);

export const SetOpeningHours = graphql(`
  mutation SetOpeningHours($input: SetOpeningHoursInput!) {
    setOpeningHours(input: $input) {
      libraryId
      branches {
        branchId
        warnings {
          code
          path
          params
          severity
        }
      }
    }
  }
`);

export const CopyOpeningHours = graphql(`
  mutation CopyOpeningHours($libraryId: ID!, $fromBranchId: ID!, $toBranchIds: [ID!]!) {
    copyOpeningHours(libraryId: $libraryId, fromBranchId: $fromBranchId, toBranchIds: $toBranchIds) {
      libraryId
    }
  }
`);

export const CloseDays = graphql(`
  mutation CloseDays($input: CloseDaysInput!) {
    closeDays(input: $input) {
      id
    }
  }
`);

export const RemoveClosedDay = graphql(`
  mutation RemoveClosedDay($libraryId: ID!, $id: ID!) {
    removeClosedDay(libraryId: $libraryId, id: $id) {
      id
    }
  }
`);
