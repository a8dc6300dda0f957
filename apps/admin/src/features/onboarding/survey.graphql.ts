import { graphql } from '../../gql/gql.js';

export const SurveyFiles = graphql(`
  query SurveyFiles($checkId: ID!) {
    surveyCheck(checkId: $checkId) {
      id
      outletsName
      entitiesName
      surveyYear
      rows
      libraries
      outlets
      closedOutlets
      unreadRows
      homeState
      byType {
        of
        outlets
      }
      byState {
        of
        outlets
      }
      problemCount
      problems {
        file
        row
        column
        value
        reason
      }
      fixes {
        file
        row
        column
        value
      }
      skipped {
        file
        row
      }
      version
    }
  }
`);

export const LibrariesOfState = graphql(`
  query LibrariesOfState($checkId: ID!, $state: String!) {
    surveyMembers(checkId: $checkId, state: $state) {
      fscsKey
      name
      city
      county
      state
      outlets
    }
  }
`);

export const PastedMembers = graphql(`
  query PastedMembers($checkId: ID!, $pasted: String!, $state: String) {
    memberMatches(checkId: $checkId, pasted: $pasted, state: $state) {
      text
      state
      of
      repeats
      candidates {
        fscsKey
        name
        city
        county
        state
        outlets
      }
    }
  }
`);

export const ImportPlanned = graphql(`
  query ImportPlanned($checkId: ID!, $chosenKeys: [String!]!) {
    importPlan(checkId: $checkId, chosenKeys: $chosenKeys) {
      surveyYear
      changes
      leftToLibraries
      counts {
        state
        libraries
        outlets
      }
      refusals {
        code
        path
        params
        severity
      }
      libraries {
        fscsKey
        name
        city
        county
        libraryId
        states
        gone
        looksAfterItself
        singleOutlet
        leftOut
        changes {
          field
          here
          survey
        }
        kept {
          field
          here
          survey
        }
        branches {
          fscsSeq
          name
          city
          zone
          states
          gone
          leftToLibrary
          doubts
          changes {
            field
            here
            survey
          }
          kept {
            field
            here
            survey
          }
        }
      }
    }
  }
`);

export const MendSurvey = graphql(`
  mutation MendSurvey(
    $checkId: ID!
    $version: Int!
    $fixes: [SurveyFixInput!]!
    $skipped: [SurveyRowInput!]!
  ) {
    mendSurvey(checkId: $checkId, version: $version, fixes: $fixes, skipped: $skipped) {
      id
      version
    }
  }
`);

export const ImportLibraries = graphql(`
  mutation ImportLibraries($input: ImportLibrariesInput!) {
    importLibraries(input: $input) {
      batch {
        id
      }
    }
  }
`);

export const RecentImports = graphql(`
  query RecentImports($consortiumId: ID!) {
    recentImports(consortiumId: $consortiumId) {
      id
      surveyYear
      importedAt
      importedByName
      undoneAt
      undoneByName
      undoUntil
      places
      changes
      libraries {
        libraryId
        name
      }
    }
  }
`);

export const UndoImport = graphql(`
  mutation UndoImport($batchId: ID!) {
    undoImport(batchId: $batchId) {
      id
      undoneAt
    }
  }
`);
