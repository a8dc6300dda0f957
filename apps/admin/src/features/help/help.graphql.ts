import { graphql } from '../../gql/gql.js';

export const OurContact = graphql(`
  query OurContact($organizationId: ID!) {
    organization(id: $organizationId) {
      id
      name
      mail
      phone
    }
  }
`);
