import { graphql } from '../../gql/gql.js';

export const NavigatorsPage = graphql(`
  query NavigatorsPage($organizationId: ID!, $filter: NavigatorFilter, $after: String) {
    navigators(recoveryOrganizationId: $organizationId, filter: $filter, first: 25, after: $after) {
      edges {
        node {
          id
          name
          weeklyTargetMinutes
          endsOn
          account
          certificationKinds
          certificationState
          uncertifiedFrom
          daysUntilLapse
          lapseNotice
          placements {
            placementId
            cleared
            startsOn
            endsOn
            place {
              library
              name
            }
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

export const NavigatorFile = graphql(`
  query NavigatorFile($id: ID!) {
    navigator(id: $id) {
      ...FileFacts
      phone
      mail
      account
      viewerCan
    }
  }
`);

export const OwnFile = graphql(`
  query OwnFile {
    ownFile {
      ...FileFacts
    }
  }
`);

export const FileFacts = graphql(`
  fragment FileFacts on Navigator {
    id
    recoveryOrganizationId
    name
    publicName
    cardShown
    languages
    weeklyTargetMinutes
    startsOn
    endsOn
    version
    certifications {
      id
      kind
      otherName
      number
      issuer
      issuedOn
      firstInvalidDay
      renewalSentOn
      probationFrom
      fileId
      version
      state
      daysUntilLapse
      lapseNotice
    }
    clearances {
      id
      kind
      detail
      metUntil
      attestedBy
      attestedOn
    }
    wishes {
      id
      kind
      weekday
      fromTime
      toTime
      startsOn
      endsOn
      place {
        library
        name
      }
    }
    placements {
      id
      startsOn
      endsOn
      cleared
      plannedUntil
      place {
        branchId
        library
        name
      }
      requirements {
        kind
        detail
      }
    }
  }
`);

export const AddNavigator = graphql(`
  mutation AddNavigator($input: AddNavigatorInput!) {
    addNavigator(input: $input) {
      id
    }
  }
`);

export const AmendNavigator = graphql(`
  mutation AmendNavigator($input: AmendNavigatorInput!) {
    amendNavigator(input: $input) {
      id
    }
  }
`);

export const InviteNavigator = graphql(`
  mutation InviteNavigator($id: ID!, $language: String!) {
    inviteNavigator(id: $id, language: $language) {
      id
    }
  }
`);

export const ChooseCard = graphql(`
  mutation ChooseCard($input: ChooseCardInput!) {
    chooseCard(input: $input) {
      id
    }
  }
`);

export const RecordCertification = graphql(`
  mutation RecordCertification($input: RecordCertificationInput!) {
    recordCertification(input: $input) {
      id
    }
  }
`);

export const AmendCertification = graphql(`
  mutation AmendCertification($input: AmendCertificationInput!) {
    amendCertification(input: $input) {
      id
    }
  }
`);

export const RemoveCertification = graphql(`
  mutation RemoveCertification($id: ID!) {
    removeCertification(id: $id) {
      id
    }
  }
`);

export const AttestClearance = graphql(`
  mutation AttestClearance($input: AttestClearanceInput!) {
    attestClearance(input: $input) {
      id
    }
  }
`);

export const RemoveClearance = graphql(`
  mutation RemoveClearance($id: ID!) {
    removeClearance(id: $id) {
      id
    }
  }
`);

export const PlaceableBranches = graphql(`
  query PlaceableBranches($organizationId: ID!) {
    placeableBranches(recoveryOrganizationId: $organizationId) {
      branchId
      library
      name
      zone
    }
  }
`);

export const PlaceNavigator = graphql(`
  mutation PlaceNavigator($input: PlaceNavigatorInput!) {
    placeNavigator(input: $input) {
      id
      startsOn
      requirements {
        kind
        detail
      }
    }
  }
`);

export const EndPlacement = graphql(`
  mutation EndPlacement($id: ID!, $endsOn: CalendarDay) {
    endPlacement(id: $id, endsOn: $endsOn) {
      id
    }
  }
`);

export const AddWish = graphql(`
  mutation AddWish($input: AddWishInput!) {
    addWish(input: $input) {
      id
    }
  }
`);

export const RemoveWish = graphql(`
  mutation RemoveWish($id: ID!) {
    removeWish(id: $id) {
      id
    }
  }
`);
