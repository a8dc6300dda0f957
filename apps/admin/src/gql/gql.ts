/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query NavigatorsPage($organizationId: ID!, $filter: NavigatorFilter, $after: String) {\n    navigators(recoveryOrganizationId: $organizationId, filter: $filter, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          name\n          weeklyTargetMinutes\n          endsOn\n          account\n          certificationKinds\n          certificationState\n          uncertifiedFrom\n          daysUntilLapse\n          lapseNotice\n          placements {\n            placementId\n            cleared\n            startsOn\n            endsOn\n            place {\n              library\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.NavigatorsPageDocument;
  '\n  query NavigatorFile($id: ID!) {\n    navigator(id: $id) {\n      ...FileFacts\n      phone\n      mail\n      account\n      viewerCan\n    }\n  }\n': typeof types.NavigatorFileDocument;
  '\n  query OwnFile {\n    ownFile {\n      ...FileFacts\n    }\n  }\n': typeof types.OwnFileDocument;
  '\n  fragment FileFacts on Navigator {\n    id\n    recoveryOrganizationId\n    name\n    publicName\n    cardShown\n    languages\n    weeklyTargetMinutes\n    startsOn\n    endsOn\n    version\n    certifications {\n      id\n      kind\n      otherName\n      number\n      issuer\n      issuedOn\n      firstInvalidDay\n      renewalSentOn\n      probationFrom\n      fileId\n      version\n      state\n      daysUntilLapse\n      lapseNotice\n    }\n    clearances {\n      id\n      kind\n      detail\n      metUntil\n      attestedBy\n      attestedOn\n    }\n    wishes {\n      id\n      kind\n      weekday\n      fromTime\n      toTime\n      startsOn\n      endsOn\n      place {\n        library\n        name\n      }\n    }\n    placements {\n      id\n      startsOn\n      endsOn\n      cleared\n      place {\n        branchId\n        library\n        name\n      }\n      requirements {\n        kind\n        detail\n      }\n    }\n  }\n': typeof types.FileFactsFragmentDoc;
  '\n  mutation AddNavigator($input: AddNavigatorInput!) {\n    addNavigator(input: $input) {\n      id\n    }\n  }\n': typeof types.AddNavigatorDocument;
  '\n  mutation AmendNavigator($input: AmendNavigatorInput!) {\n    amendNavigator(input: $input) {\n      id\n    }\n  }\n': typeof types.AmendNavigatorDocument;
  '\n  mutation InviteNavigator($id: ID!, $language: String!) {\n    inviteNavigator(id: $id, language: $language) {\n      id\n    }\n  }\n': typeof types.InviteNavigatorDocument;
  '\n  mutation ChooseCard($input: ChooseCardInput!) {\n    chooseCard(input: $input) {\n      id\n    }\n  }\n': typeof types.ChooseCardDocument;
  '\n  mutation RecordCertification($input: RecordCertificationInput!) {\n    recordCertification(input: $input) {\n      id\n    }\n  }\n': typeof types.RecordCertificationDocument;
  '\n  mutation AmendCertification($input: AmendCertificationInput!) {\n    amendCertification(input: $input) {\n      id\n    }\n  }\n': typeof types.AmendCertificationDocument;
  '\n  mutation RemoveCertification($id: ID!) {\n    removeCertification(id: $id) {\n      id\n    }\n  }\n': typeof types.RemoveCertificationDocument;
  '\n  mutation AttestClearance($input: AttestClearanceInput!) {\n    attestClearance(input: $input) {\n      id\n    }\n  }\n': typeof types.AttestClearanceDocument;
  '\n  mutation RemoveClearance($id: ID!) {\n    removeClearance(id: $id) {\n      id\n    }\n  }\n': typeof types.RemoveClearanceDocument;
  '\n  query PlaceableBranches($organizationId: ID!) {\n    placeableBranches(recoveryOrganizationId: $organizationId) {\n      branchId\n      library\n      name\n      zone\n    }\n  }\n': typeof types.PlaceableBranchesDocument;
  '\n  mutation PlaceNavigator($input: PlaceNavigatorInput!) {\n    placeNavigator(input: $input) {\n      id\n    }\n  }\n': typeof types.PlaceNavigatorDocument;
  '\n  mutation EndPlacement($id: ID!, $endsOn: CalendarDay) {\n    endPlacement(id: $id, endsOn: $endsOn) {\n      id\n    }\n  }\n': typeof types.EndPlacementDocument;
  '\n  mutation AddWish($input: AddWishInput!) {\n    addWish(input: $input) {\n      id\n    }\n  }\n': typeof types.AddWishDocument;
  '\n  mutation RemoveWish($id: ID!) {\n    removeWish(id: $id) {\n      id\n    }\n  }\n': typeof types.RemoveWishDocument;
  '\n  query BranchRequirements($libraryId: ID!) {\n    organization(id: $libraryId) {\n      id\n      name\n      branches {\n        id\n        name\n        kind\n        status\n        version\n        requirements {\n          kind\n          detail\n        }\n      }\n    }\n  }\n': typeof types.BranchRequirementsDocument;
  '\n  query PlacementCards($branchId: ID!) {\n    placementCards(branchId: $branchId) {\n      id\n      publicName\n      languages\n      cleared\n      startsOn\n      endsOn\n    }\n  }\n': typeof types.PlacementCardsDocument;
  '\n  mutation RequireClearances($input: RequireClearancesInput!) {\n    requireClearances(input: $input) {\n      id\n    }\n  }\n': typeof types.RequireClearancesDocument;
};
const documents: Documents = {
  '\n  query NavigatorsPage($organizationId: ID!, $filter: NavigatorFilter, $after: String) {\n    navigators(recoveryOrganizationId: $organizationId, filter: $filter, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          name\n          weeklyTargetMinutes\n          endsOn\n          account\n          certificationKinds\n          certificationState\n          uncertifiedFrom\n          daysUntilLapse\n          lapseNotice\n          placements {\n            placementId\n            cleared\n            startsOn\n            endsOn\n            place {\n              library\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.NavigatorsPageDocument,
  '\n  query NavigatorFile($id: ID!) {\n    navigator(id: $id) {\n      ...FileFacts\n      phone\n      mail\n      account\n      viewerCan\n    }\n  }\n':
    types.NavigatorFileDocument,
  '\n  query OwnFile {\n    ownFile {\n      ...FileFacts\n    }\n  }\n': types.OwnFileDocument,
  '\n  fragment FileFacts on Navigator {\n    id\n    recoveryOrganizationId\n    name\n    publicName\n    cardShown\n    languages\n    weeklyTargetMinutes\n    startsOn\n    endsOn\n    version\n    certifications {\n      id\n      kind\n      otherName\n      number\n      issuer\n      issuedOn\n      firstInvalidDay\n      renewalSentOn\n      probationFrom\n      fileId\n      version\n      state\n      daysUntilLapse\n      lapseNotice\n    }\n    clearances {\n      id\n      kind\n      detail\n      metUntil\n      attestedBy\n      attestedOn\n    }\n    wishes {\n      id\n      kind\n      weekday\n      fromTime\n      toTime\n      startsOn\n      endsOn\n      place {\n        library\n        name\n      }\n    }\n    placements {\n      id\n      startsOn\n      endsOn\n      cleared\n      place {\n        branchId\n        library\n        name\n      }\n      requirements {\n        kind\n        detail\n      }\n    }\n  }\n':
    types.FileFactsFragmentDoc,
  '\n  mutation AddNavigator($input: AddNavigatorInput!) {\n    addNavigator(input: $input) {\n      id\n    }\n  }\n':
    types.AddNavigatorDocument,
  '\n  mutation AmendNavigator($input: AmendNavigatorInput!) {\n    amendNavigator(input: $input) {\n      id\n    }\n  }\n':
    types.AmendNavigatorDocument,
  '\n  mutation InviteNavigator($id: ID!, $language: String!) {\n    inviteNavigator(id: $id, language: $language) {\n      id\n    }\n  }\n':
    types.InviteNavigatorDocument,
  '\n  mutation ChooseCard($input: ChooseCardInput!) {\n    chooseCard(input: $input) {\n      id\n    }\n  }\n':
    types.ChooseCardDocument,
  '\n  mutation RecordCertification($input: RecordCertificationInput!) {\n    recordCertification(input: $input) {\n      id\n    }\n  }\n':
    types.RecordCertificationDocument,
  '\n  mutation AmendCertification($input: AmendCertificationInput!) {\n    amendCertification(input: $input) {\n      id\n    }\n  }\n':
    types.AmendCertificationDocument,
  '\n  mutation RemoveCertification($id: ID!) {\n    removeCertification(id: $id) {\n      id\n    }\n  }\n':
    types.RemoveCertificationDocument,
  '\n  mutation AttestClearance($input: AttestClearanceInput!) {\n    attestClearance(input: $input) {\n      id\n    }\n  }\n':
    types.AttestClearanceDocument,
  '\n  mutation RemoveClearance($id: ID!) {\n    removeClearance(id: $id) {\n      id\n    }\n  }\n':
    types.RemoveClearanceDocument,
  '\n  query PlaceableBranches($organizationId: ID!) {\n    placeableBranches(recoveryOrganizationId: $organizationId) {\n      branchId\n      library\n      name\n      zone\n    }\n  }\n':
    types.PlaceableBranchesDocument,
  '\n  mutation PlaceNavigator($input: PlaceNavigatorInput!) {\n    placeNavigator(input: $input) {\n      id\n    }\n  }\n':
    types.PlaceNavigatorDocument,
  '\n  mutation EndPlacement($id: ID!, $endsOn: CalendarDay) {\n    endPlacement(id: $id, endsOn: $endsOn) {\n      id\n    }\n  }\n':
    types.EndPlacementDocument,
  '\n  mutation AddWish($input: AddWishInput!) {\n    addWish(input: $input) {\n      id\n    }\n  }\n':
    types.AddWishDocument,
  '\n  mutation RemoveWish($id: ID!) {\n    removeWish(id: $id) {\n      id\n    }\n  }\n':
    types.RemoveWishDocument,
  '\n  query BranchRequirements($libraryId: ID!) {\n    organization(id: $libraryId) {\n      id\n      name\n      branches {\n        id\n        name\n        kind\n        status\n        version\n        requirements {\n          kind\n          detail\n        }\n      }\n    }\n  }\n':
    types.BranchRequirementsDocument,
  '\n  query PlacementCards($branchId: ID!) {\n    placementCards(branchId: $branchId) {\n      id\n      publicName\n      languages\n      cleared\n      startsOn\n      endsOn\n    }\n  }\n':
    types.PlacementCardsDocument,
  '\n  mutation RequireClearances($input: RequireClearancesInput!) {\n    requireClearances(input: $input) {\n      id\n    }\n  }\n':
    types.RequireClearancesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NavigatorsPage($organizationId: ID!, $filter: NavigatorFilter, $after: String) {\n    navigators(recoveryOrganizationId: $organizationId, filter: $filter, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          name\n          weeklyTargetMinutes\n          endsOn\n          account\n          certificationKinds\n          certificationState\n          uncertifiedFrom\n          daysUntilLapse\n          lapseNotice\n          placements {\n            placementId\n            cleared\n            startsOn\n            endsOn\n            place {\n              library\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NavigatorsPage($organizationId: ID!, $filter: NavigatorFilter, $after: String) {\n    navigators(recoveryOrganizationId: $organizationId, filter: $filter, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          name\n          weeklyTargetMinutes\n          endsOn\n          account\n          certificationKinds\n          certificationState\n          uncertifiedFrom\n          daysUntilLapse\n          lapseNotice\n          placements {\n            placementId\n            cleared\n            startsOn\n            endsOn\n            place {\n              library\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NavigatorFile($id: ID!) {\n    navigator(id: $id) {\n      ...FileFacts\n      phone\n      mail\n      account\n      viewerCan\n    }\n  }\n',
): (typeof documents)['\n  query NavigatorFile($id: ID!) {\n    navigator(id: $id) {\n      ...FileFacts\n      phone\n      mail\n      account\n      viewerCan\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OwnFile {\n    ownFile {\n      ...FileFacts\n    }\n  }\n',
): (typeof documents)['\n  query OwnFile {\n    ownFile {\n      ...FileFacts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FileFacts on Navigator {\n    id\n    recoveryOrganizationId\n    name\n    publicName\n    cardShown\n    languages\n    weeklyTargetMinutes\n    startsOn\n    endsOn\n    version\n    certifications {\n      id\n      kind\n      otherName\n      number\n      issuer\n      issuedOn\n      firstInvalidDay\n      renewalSentOn\n      probationFrom\n      fileId\n      version\n      state\n      daysUntilLapse\n      lapseNotice\n    }\n    clearances {\n      id\n      kind\n      detail\n      metUntil\n      attestedBy\n      attestedOn\n    }\n    wishes {\n      id\n      kind\n      weekday\n      fromTime\n      toTime\n      startsOn\n      endsOn\n      place {\n        library\n        name\n      }\n    }\n    placements {\n      id\n      startsOn\n      endsOn\n      cleared\n      place {\n        branchId\n        library\n        name\n      }\n      requirements {\n        kind\n        detail\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment FileFacts on Navigator {\n    id\n    recoveryOrganizationId\n    name\n    publicName\n    cardShown\n    languages\n    weeklyTargetMinutes\n    startsOn\n    endsOn\n    version\n    certifications {\n      id\n      kind\n      otherName\n      number\n      issuer\n      issuedOn\n      firstInvalidDay\n      renewalSentOn\n      probationFrom\n      fileId\n      version\n      state\n      daysUntilLapse\n      lapseNotice\n    }\n    clearances {\n      id\n      kind\n      detail\n      metUntil\n      attestedBy\n      attestedOn\n    }\n    wishes {\n      id\n      kind\n      weekday\n      fromTime\n      toTime\n      startsOn\n      endsOn\n      place {\n        library\n        name\n      }\n    }\n    placements {\n      id\n      startsOn\n      endsOn\n      cleared\n      place {\n        branchId\n        library\n        name\n      }\n      requirements {\n        kind\n        detail\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddNavigator($input: AddNavigatorInput!) {\n    addNavigator(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddNavigator($input: AddNavigatorInput!) {\n    addNavigator(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AmendNavigator($input: AmendNavigatorInput!) {\n    amendNavigator(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AmendNavigator($input: AmendNavigatorInput!) {\n    amendNavigator(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation InviteNavigator($id: ID!, $language: String!) {\n    inviteNavigator(id: $id, language: $language) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation InviteNavigator($id: ID!, $language: String!) {\n    inviteNavigator(id: $id, language: $language) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseCard($input: ChooseCardInput!) {\n    chooseCard(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseCard($input: ChooseCardInput!) {\n    chooseCard(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordCertification($input: RecordCertificationInput!) {\n    recordCertification(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordCertification($input: RecordCertificationInput!) {\n    recordCertification(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AmendCertification($input: AmendCertificationInput!) {\n    amendCertification(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AmendCertification($input: AmendCertificationInput!) {\n    amendCertification(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveCertification($id: ID!) {\n    removeCertification(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveCertification($id: ID!) {\n    removeCertification(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AttestClearance($input: AttestClearanceInput!) {\n    attestClearance(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AttestClearance($input: AttestClearanceInput!) {\n    attestClearance(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveClearance($id: ID!) {\n    removeClearance(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveClearance($id: ID!) {\n    removeClearance(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlaceableBranches($organizationId: ID!) {\n    placeableBranches(recoveryOrganizationId: $organizationId) {\n      branchId\n      library\n      name\n      zone\n    }\n  }\n',
): (typeof documents)['\n  query PlaceableBranches($organizationId: ID!) {\n    placeableBranches(recoveryOrganizationId: $organizationId) {\n      branchId\n      library\n      name\n      zone\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PlaceNavigator($input: PlaceNavigatorInput!) {\n    placeNavigator(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PlaceNavigator($input: PlaceNavigatorInput!) {\n    placeNavigator(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndPlacement($id: ID!, $endsOn: CalendarDay) {\n    endPlacement(id: $id, endsOn: $endsOn) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation EndPlacement($id: ID!, $endsOn: CalendarDay) {\n    endPlacement(id: $id, endsOn: $endsOn) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddWish($input: AddWishInput!) {\n    addWish(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddWish($input: AddWishInput!) {\n    addWish(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveWish($id: ID!) {\n    removeWish(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveWish($id: ID!) {\n    removeWish(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BranchRequirements($libraryId: ID!) {\n    organization(id: $libraryId) {\n      id\n      name\n      branches {\n        id\n        name\n        kind\n        status\n        version\n        requirements {\n          kind\n          detail\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query BranchRequirements($libraryId: ID!) {\n    organization(id: $libraryId) {\n      id\n      name\n      branches {\n        id\n        name\n        kind\n        status\n        version\n        requirements {\n          kind\n          detail\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlacementCards($branchId: ID!) {\n    placementCards(branchId: $branchId) {\n      id\n      publicName\n      languages\n      cleared\n      startsOn\n      endsOn\n    }\n  }\n',
): (typeof documents)['\n  query PlacementCards($branchId: ID!) {\n    placementCards(branchId: $branchId) {\n      id\n      publicName\n      languages\n      cleared\n      startsOn\n      endsOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequireClearances($input: RequireClearancesInput!) {\n    requireClearances(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RequireClearances($input: RequireClearancesInput!) {\n    requireClearances(input: $input) {\n      id\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
