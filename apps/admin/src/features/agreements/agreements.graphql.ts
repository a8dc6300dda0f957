import { graphql } from '../../gql/gql.js';

export const AgreementsPage = graphql(`
  query AgreementsPage($group: AgreementGroup, $after: String) {
    agreements(filter: { group: $group }, first: 25, after: $after) {
      edges {
        node {
          id
          libraryName
          recoveryOrganizationName
          startsOn
          lastDay
          weeklyMinutes
          state
          waitingFor {
            party
            boardMeetsOn
          }
          daysLeft
          expiryNotice
          viewerSide
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    agreementCounts {
      group
      count
    }
  }
`);

export const AgreementTerms = graphql(`
  fragment AgreementTerms on Agreement {
    id
    libraryId
    libraryName
    recoveryOrganizationId
    recoveryOrganizationName
    consortiumId
    termsVersion
    startsOn
    endsOn
    lastDay
    weeklyMinutes
    totalMinutes
    sharingTerm
    countsLearning
    language
    clauses {
      key
      title
      text
    }
    branches {
      branchId
      name
      city
      zone
      startsAt
      endsAt
    }
    outlets {
      id
      name
      zone
    }
    signatures {
      id
      party
      termsVersion
      method
      signedName
      signedOffice
      signedOn
      boardDate
      fileId
    }
  }
`);

export const AgreementRecord = graphql(`
  query AgreementRecord($id: ID!) {
    agreement(id: $id) {
      ...AgreementTerms
      state
      waitingFor {
        party
        boardMeetsOn
      }
      today
      daysLeft
      expiryNotice
      endedOn
      endedByName
      viewerCan
      viewerSide
      versions {
        termsVersion
        writtenByName
        writtenByOrganization
        writtenAt
        changes {
          what
          term
          before
          after
          name
        }
      }
      allowances {
        week
        minutes
        allowedByName
      }
      signingLinks {
        id
        name
        mail
        sentAt
        expiresAt
        state
      }
    }
  }
`);

export const AgreementToEdit = graphql(`
  query AgreementToEdit($id: ID!) {
    agreement(id: $id) {
      ...AgreementTerms
      viewerCan
    }
  }
`);

export const PartiesToPropose = graphql(`
  query PartiesToPropose {
    agreementParties {
      libraries {
        id
        name
        outlets {
          id
          name
          zone
        }
        partnerIds
        hasAdmin
      }
      partners {
        id
        name
      }
    }
  }
`);

export const WhatStops = graphql(`
  query WhatStops($id: ID!, $lastDay: CalendarDay!) {
    agreementEnding(id: $id, lastDay: $lastDay) {
      lastDay
      settleUntil
      patterns
      branches {
        branchId
        name
        shifts
        minutes
        navigators
      }
    }
  }
`);

export const ProposeAgreements = graphql(`
  mutation ProposeAgreements($input: ProposeAgreementsInput!) {
    proposeAgreements(input: $input) {
      id
    }
  }
`);

export const AmendAgreement = graphql(`
  mutation AmendAgreement($input: AmendAgreementInput!) {
    amendAgreement(input: $input) {
      id
    }
  }
`);

export const SignAgreement = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      id
    }
  }
`);

export const RecordSignature = graphql(`
  mutation RecordSignature($input: RecordSignatureInput!) {
    recordSignature(input: $input) {
      id
    }
  }
`);

export const AwaitBoard = graphql(`
  mutation AwaitBoard($id: ID!, $meetsOn: CalendarDay) {
    awaitBoard(id: $id, meetsOn: $meetsOn) {
      id
    }
  }
`);

export const SendSigningLink = graphql(`
  mutation SendSigningLink($input: SendSigningLinkInput!) {
    sendSigningLink(input: $input) {
      id
    }
  }
`);

export const TakeBackSigningLink = graphql(`
  mutation TakeBackSigningLink($id: ID!) {
    takeBackSigningLink(id: $id) {
      id
    }
  }
`);

export const WithdrawAgreement = graphql(`
  mutation WithdrawAgreement($id: ID!) {
    withdrawAgreement(id: $id) {
      id
    }
  }
`);

export const EndAgreement = graphql(`
  mutation EndAgreement($id: ID!, $lastDay: CalendarDay!) {
    endAgreement(id: $id, lastDay: $lastDay) {
      id
    }
  }
`);

export const AllowWeek = graphql(`
  mutation AllowWeek($id: ID!, $week: CalendarDay!, $minutes: Int!) {
    allowWeek(id: $id, week: $week, minutes: $minutes) {
      id
    }
  }
`);
