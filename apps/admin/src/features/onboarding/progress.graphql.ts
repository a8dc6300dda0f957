import { graphql } from '../../gql/gql.js';

export const ConsortiumOverview = graphql(`
  query ConsortiumOverview($consortiumId: ID!, $week: CalendarDay!) {
    progressCounts(consortiumId: $consortiumId) {
      libraries
      live
      waitingOnConsortium
    }
    waiting: librariesProgress(consortiumId: $consortiumId, filter: { waitsFor: CONSORTIUM }, first: 5) {
      edges {
        node {
          id
          name
          singleOutlet
          pressing {
            code
            params
            stage
            waitsFor
            since
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    consortiumWeek(consortiumId: $consortiumId, week: $week) {
      libraryId
      name
      wantedMinutes
      coveredMinutes
      openMinutes
    }
    endingAgreements(consortiumId: $consortiumId) {
      agreementId
      libraryName
      partnerName
      lastDay
      daysLeft
    }
  }
`);

export const LibrariesByStage = graphql(`
  query LibrariesByStage($consortiumId: ID!, $filter: ProgressFilter!, $after: String) {
    librariesProgress(consortiumId: $consortiumId, filter: $filter, first: 25, after: $after) {
      edges {
        node {
          id
          name
          city
          county
          singleOutlet
          done
          live
          pressing {
            code
            params
            stage
            waitsFor
            since
          }
          stages {
            stage
            state
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const LibraryTasks = graphql(`
  query LibraryTasks($libraryId: ID!) {
    libraryProgress(libraryId: $libraryId) {
      id
      name
      city
      county
      places
      singleOutlet
      done
      live
      looksAfterItself
      stages {
        stage
        state
        blocks {
          code
          params
          waitsFor
          since
        }
      }
    }
    organization(id: $libraryId) {
      id
      viewerCan
      surveyYear
    }
  }
`);

export const LibraryReadiness = graphql(`
  query LibraryReadiness($libraryId: ID!) {
    organization(id: $libraryId) {
      id
      name
      viewerCan
      branches {
        id
        name
        kind
        status
        zone
      }
    }
    readiness(libraryId: $libraryId) {
      id
      branchId
      item
      state
      instead
      attestedBy
      attestedOn
      recordedByName
      version
    }
  }
`);

export const AttestReadiness = graphql(`
  mutation AttestReadiness($input: AttestReadinessInput!) {
    attestReadiness(input: $input) {
      id
      version
    }
  }
`);
