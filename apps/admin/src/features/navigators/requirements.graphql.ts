import { graphql } from '../../gql/gql.js';

export const BranchRequirements = graphql(`
  query BranchRequirements($libraryId: ID!) {
    organization(id: $libraryId) {
      id
      name
      branches {
        id
        name
        kind
        status
        version
        requirements {
          kind
          detail
        }
      }
    }
  }
`);

export const PlacementCards = graphql(`
  query PlacementCards($branchId: ID!) {
    placementCards(branchId: $branchId) {
      id
      publicName
      languages
      cleared
      startsOn
      endsOn
    }
  }
`);

export const RequireClearances = graphql(`
  mutation RequireClearances($input: RequireClearancesInput!) {
    requireClearances(input: $input) {
      id
    }
  }
`);
