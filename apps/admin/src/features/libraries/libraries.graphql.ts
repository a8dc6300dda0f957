import { graphql } from '../../gql/gql.js';

export const LibraryProfile = graphql(`
  query LibraryProfile($libraryId: ID!) {
    organization(id: $libraryId) {
      id
      kind
      name
      mail
      phone
      website
      fiscalYearStart
      surveyYear
      unconfirmed
      viewerCan
      version
    }
  }
`);

export const LibraryPlaces = graphql(`
  query LibraryPlaces($libraryId: ID!) {
    organization(id: $libraryId) {
      id
      name
      surveyYear
      viewerCan
      branches {
        id
        kind
        status
        name
        street
        city
        zip
        county
        state
        phone
        deskPhone
        whereToSit
        latitude
        longitude
        zone
        surveyYear
        unconfirmed
        doubts
        version
      }
    }
  }
`);

export const AmendOrganization = graphql(`
  mutation AmendOrganization($input: AmendOrganizationInput!) {
    amendOrganization(input: $input) {
      id
      version
    }
  }
`);

export const AmendBranch = graphql(`
  mutation AmendBranch($input: AmendBranchInput!) {
    amendBranch(input: $input) {
      id
      version
    }
  }
`);

export const ConfirmFacts = graphql(`
  mutation ConfirmFacts($input: ConfirmFactsInput!) {
    confirmFacts(input: $input) {
      id
      version
    }
  }
`);

export const FoundOrganization = graphql(`
  mutation FoundOrganization($input: FoundOrganizationInput!) {
    foundOrganization(input: $input) {
      id
    }
  }
`);

export const AddBranch = graphql(`
  mutation AddBranch($input: AddBranchInput!) {
    addBranch(input: $input) {
      id
    }
  }
`);

export const Partners = graphql(`
  query Partners($consortiumId: ID!) {
    members(consortiumId: $consortiumId, kind: RECOVERY_ORGANIZATION) {
      id
      name
      mail
      phone
      admins
      adminInvitedAt
    }
  }
`);
