import { graphql } from '../../gql/gql.js';

export const MembershipOffered = graphql(`
  query MembershipOffered($token: String!) {
    membershipOffer(token: $token) {
      consortiumName
      invitedByName
      expiresAt
      state
    }
  }
`);

export const AcceptMembership = graphql(`
  mutation AcceptMembership($token: String!) {
    acceptMembership(token: $token)
  }
`);

export const Memberships = graphql(`
  query Memberships($organizationId: ID!) {
    organization(id: $organizationId) {
      id
      zone
      memberships {
        id
        consortiumName
        startsAt
      }
    }
  }
`);

export const InviteMember = graphql(`
  mutation InviteMember($consortiumId: ID!, $mail: String!, $language: String!) {
    inviteMember(consortiumId: $consortiumId, mail: $mail, language: $language) {
      id
    }
  }
`);

export const TakeBackMemberInvitation = graphql(`
  mutation TakeBackMemberInvitation($id: ID!) {
    takeBackMemberInvitation(id: $id) {
      id
    }
  }
`);

export const MemberInvitations = graphql(`
  query MemberInvitations($consortiumId: ID!) {
    memberInvitations(consortiumId: $consortiumId) {
      id
      mail
      invitedByName
      createdAt
      expiresAt
    }
  }
`);
