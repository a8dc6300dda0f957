import { graphql } from '../../gql/gql.js';

export const Team = graphql(`
  query Team($organizationId: ID!, $after: String) {
    organization(id: $organizationId) {
      id
      name
      kind
      zone
      rolesToInvite
      branches {
        id
        name
        kind
        status
      }
    }
    team(organizationId: $organizationId, first: 50, after: $after) {
      edges {
        node {
          id
          personName
          mail
          role
          branchIds
          startsAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    openInvitations(organizationId: $organizationId) {
      id
      personName
      mail
      role
      createdAt
      expiresAt
    }
  }
`);

export const MemberToInvite = graphql(`
  query MemberToInvite($organizationId: ID!) {
    organization(id: $organizationId) {
      id
      name
      kind
      zone
      mail
      rolesToInvite
      admins
    }
    openInvitations(organizationId: $organizationId) {
      id
      personName
      mail
      role
      createdAt
      expiresAt
    }
  }
`);

export const InvitePerson = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      id
    }
  }
`);

export const RevokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) {
      id
    }
  }
`);

export const EndAccess = graphql(`
  mutation EndAccess($affiliationId: ID!) {
    endAccess(affiliationId: $affiliationId) {
      id
    }
  }
`);

export const ChangeBranches = graphql(`
  mutation ChangeBranches($affiliationId: ID!, $branchIds: [ID!]!) {
    changeBranches(affiliationId: $affiliationId, branchIds: $branchIds) {
      id
    }
  }
`);
