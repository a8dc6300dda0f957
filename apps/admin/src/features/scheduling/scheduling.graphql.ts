import { graphql } from '../../gql/gql.js';

export const Board = graphql(`
  query Board($week: CalendarDay!) {
    weekBoard(week: $week) {
      week
      branches {
        id
        libraryId
        libraryName
        onlyOutlet
        agreementId
        firstDay
        lastDay
        name
        kind
        zone
        viewerCan
      }
      navigators {
        id
        name
        weeklyTargetMinutes
        getsMail
      }
      shifts {
        id
        branchId
        agreementId
        navigatorId
        navigatorName
        day
        fromTime
        toTime
        learning
        state
        replacesId
        removes
        version
        viewerCan
      }
    }
  }
`);

export const BoardChecks = graphql(`
  query BoardChecks($week: CalendarDay!) {
    weekChecks(week: $week) {
      week
      shifts {
        shiftId
        refusals {
          code
          path
          params
          severity
        }
      }
      gaps {
        agreementId
        branchId
        day
        fromTime
        toTime
        missing
      }
      meters {
        agreementId
        inWeek {
          planned
          drafted
          delivered
          limit
          allowed
          left
        }
        inTerm {
          limit
          left
        }
        byBranch {
          branchId
          planned
          drafted
          expected
          covered
        }
      }
      closed {
        branchId
        day
        reason
      }
      taken {
        branchId
        day
        fromTime
        toTime
      }
    }
  }
`);

export const CheckShift = graphql(`
  query CheckShift($input: AssignShiftInput!, $id: ID) {
    checkShift(input: $input, id: $id) {
      code
      path
      params
      severity
    }
  }
`);

export const WhoFits = graphql(`
  query WhoFits($input: HoursToFillInput!, $id: ID) {
    whoFits(input: $input, id: $id) {
      navigatorId
      name
      minutesInWeek
      weeklyTargetMinutes
      refusals {
        code
        path
        params
        severity
      }
    }
  }
`);

export const AssignShift = graphql(`
  mutation AssignShift($input: AssignShiftInput!) {
    assignShift(input: $input) {
      id
    }
  }
`);

export const MoveShift = graphql(`
  mutation MoveShift($input: MoveShiftInput!) {
    moveShift(input: $input) {
      id
    }
  }
`);

export const RemoveShift = graphql(`
  mutation RemoveShift($id: ID!, $version: Int!) {
    removeShift(id: $id, version: $version)
  }
`);

export const CopyWeek = graphql(`
  mutation CopyWeek($fromWeek: CalendarDay!, $toWeek: CalendarDay!) {
    copyWeek(fromWeek: $fromWeek, toWeek: $toWeek) {
      copied
      skipped {
        shiftId
        refusals {
          code
          path
          params
          severity
        }
      }
    }
  }
`);

export const PublishWeek = graphql(`
  mutation PublishWeek($week: CalendarDay!, $shiftIds: [ID!]!) {
    publishWeek(week: $week, shiftIds: $shiftIds) {
      shifts
      navigators
      branches
    }
  }
`);

export const Patterns = graphql(`
  query Patterns($agreementId: ID!) {
    presencePatterns(agreementId: $agreementId) {
      id
      branchId
      weekday
      everyWeeks
      nths
      fromTime
      toTime
      people
      startsOn
      endsOn
      version
    }
  }
`);

export const KeepPattern = graphql(`
  mutation KeepPattern($input: KeepPatternInput!) {
    keepPattern(input: $input) {
      id
    }
  }
`);

export const DropPattern = graphql(`
  mutation DropPattern($id: ID!) {
    dropPattern(id: $id)
  }
`);

export const TravelTimes = graphql(`
  query TravelTimes {
    travelTimes {
      id
      branchId
      otherBranchId
      minutes
      blocks
      version
    }
  }
`);

export const SetTravelTime = graphql(`
  mutation SetTravelTime($input: SetTravelTimeInput!) {
    setTravelTime(input: $input) {
      id
    }
  }
`);
