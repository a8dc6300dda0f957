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
    "\n  query AgreementsPage($group: AgreementGroup, $after: String) {\n    agreements(filter: { group: $group }, first: 25, after: $after) {\n      edges {\n        node {\n          id\n          libraryName\n          recoveryOrganizationName\n          startsOn\n          lastDay\n          weeklyMinutes\n          state\n          waitingFor {\n            party\n            boardMeetsOn\n          }\n          daysLeft\n          expiryNotice\n          viewerSide\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    agreementCounts {\n      group\n      count\n    }\n  }\n": typeof types.AgreementsPageDocument,
    "\n  fragment AgreementTerms on Agreement {\n    id\n    libraryId\n    libraryName\n    recoveryOrganizationId\n    recoveryOrganizationName\n    consortiumId\n    termsVersion\n    startsOn\n    endsOn\n    lastDay\n    weeklyMinutes\n    totalMinutes\n    sharingTerm\n    countsLearning\n    language\n    clauses {\n      key\n      title\n      text\n    }\n    branches {\n      branchId\n      name\n      city\n      zone\n      startsAt\n      endsAt\n    }\n    outlets {\n      id\n      name\n      zone\n    }\n    signatures {\n      id\n      party\n      termsVersion\n      method\n      signedName\n      signedOffice\n      signedOn\n      boardDate\n      fileId\n    }\n  }\n": typeof types.AgreementTermsFragmentDoc,
    "\n  query AgreementRecord($id: ID!) {\n    agreement(id: $id) {\n      ...AgreementTerms\n      state\n      waitingFor {\n        party\n        boardMeetsOn\n      }\n      today\n      daysLeft\n      expiryNotice\n      endedOn\n      endedByName\n      viewerCan\n      viewerSide\n      versions {\n        termsVersion\n        writtenByName\n        writtenByOrganization\n        writtenAt\n        changes {\n          what\n          term\n          before\n          after\n          name\n        }\n      }\n      allowances {\n        week\n        minutes\n        allowedByName\n      }\n      signingLinks {\n        id\n        name\n        mail\n        sentAt\n        expiresAt\n        state\n      }\n    }\n  }\n": typeof types.AgreementRecordDocument,
    "\n  query AgreementToEdit($id: ID!) {\n    agreement(id: $id) {\n      ...AgreementTerms\n      viewerCan\n    }\n  }\n": typeof types.AgreementToEditDocument,
    "\n  query PartiesToPropose {\n    agreementParties {\n      libraries {\n        id\n        name\n        outlets {\n          id\n          name\n          zone\n        }\n        partnerIds\n      }\n      partners {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PartiesToProposeDocument,
    "\n  query WhatStops($id: ID!, $lastDay: CalendarDay!) {\n    agreementEnding(id: $id, lastDay: $lastDay) {\n      lastDay\n      settleUntil\n      patterns\n      branches {\n        branchId\n        name\n        shifts\n        minutes\n        navigators\n      }\n    }\n  }\n": typeof types.WhatStopsDocument,
    "\n  mutation ProposeAgreements($input: ProposeAgreementsInput!) {\n    proposeAgreements(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeAgreementsDocument,
    "\n  mutation AmendAgreement($input: AmendAgreementInput!) {\n    amendAgreement(input: $input) {\n      id\n    }\n  }\n": typeof types.AmendAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n    }\n  }\n": typeof types.SignAgreementDocument,
    "\n  mutation RecordSignature($input: RecordSignatureInput!) {\n    recordSignature(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordSignatureDocument,
    "\n  mutation AwaitBoard($id: ID!, $meetsOn: CalendarDay) {\n    awaitBoard(id: $id, meetsOn: $meetsOn) {\n      id\n    }\n  }\n": typeof types.AwaitBoardDocument,
    "\n  mutation SendSigningLink($input: SendSigningLinkInput!) {\n    sendSigningLink(input: $input) {\n      id\n    }\n  }\n": typeof types.SendSigningLinkDocument,
    "\n  mutation TakeBackSigningLink($id: ID!) {\n    takeBackSigningLink(id: $id) {\n      id\n    }\n  }\n": typeof types.TakeBackSigningLinkDocument,
    "\n  mutation WithdrawAgreement($id: ID!) {\n    withdrawAgreement(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawAgreementDocument,
    "\n  mutation EndAgreement($id: ID!, $lastDay: CalendarDay!) {\n    endAgreement(id: $id, lastDay: $lastDay) {\n      id\n    }\n  }\n": typeof types.EndAgreementDocument,
    "\n  mutation AllowWeek($id: ID!, $week: CalendarDay!, $minutes: Int!) {\n    allowWeek(id: $id, week: $week, minutes: $minutes) {\n      id\n    }\n  }\n": typeof types.AllowWeekDocument,
    "\n  query MyWeek($week: CalendarDay!) {\n    myWeek(week: $week) {\n      id\n      day\n      fromTime\n      toTime\n      zone\n      startsAt\n      endsAt\n      learning\n      placeName\n      libraryName\n      street\n      city\n      phone\n      deskPhone\n      whereToSit\n      withYou\n    }\n  }\n": typeof types.MyWeekDocument,
    "\n  query NavigatorsPage($organizationId: ID!, $filter: NavigatorFilter, $after: String) {\n    navigators(recoveryOrganizationId: $organizationId, filter: $filter, first: 25, after: $after) {\n      edges {\n        node {\n          id\n          name\n          weeklyTargetMinutes\n          endsOn\n          account\n          certificationKinds\n          certificationState\n          uncertifiedFrom\n          daysUntilLapse\n          lapseNotice\n          placements {\n            placementId\n            cleared\n            startsOn\n            endsOn\n            place {\n              library\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NavigatorsPageDocument,
    "\n  query NavigatorFile($id: ID!) {\n    navigator(id: $id) {\n      ...FileFacts\n      phone\n      mail\n      account\n      viewerCan\n    }\n  }\n": typeof types.NavigatorFileDocument,
    "\n  query OwnFile {\n    ownFile {\n      ...FileFacts\n    }\n  }\n": typeof types.OwnFileDocument,
    "\n  fragment FileFacts on Navigator {\n    id\n    recoveryOrganizationId\n    name\n    publicName\n    cardShown\n    languages\n    weeklyTargetMinutes\n    startsOn\n    endsOn\n    version\n    certifications {\n      id\n      kind\n      otherName\n      number\n      issuer\n      issuedOn\n      firstInvalidDay\n      renewalSentOn\n      probationFrom\n      fileId\n      version\n      state\n      daysUntilLapse\n      lapseNotice\n    }\n    clearances {\n      id\n      kind\n      detail\n      metUntil\n      attestedBy\n      attestedOn\n    }\n    wishes {\n      id\n      kind\n      weekday\n      fromTime\n      toTime\n      startsOn\n      endsOn\n      place {\n        library\n        name\n      }\n    }\n    placements {\n      id\n      startsOn\n      endsOn\n      cleared\n      plannedUntil\n      place {\n        branchId\n        library\n        name\n      }\n      requirements {\n        kind\n        detail\n      }\n    }\n  }\n": typeof types.FileFactsFragmentDoc,
    "\n  mutation AddNavigator($input: AddNavigatorInput!) {\n    addNavigator(input: $input) {\n      id\n    }\n  }\n": typeof types.AddNavigatorDocument,
    "\n  mutation AmendNavigator($input: AmendNavigatorInput!) {\n    amendNavigator(input: $input) {\n      id\n    }\n  }\n": typeof types.AmendNavigatorDocument,
    "\n  mutation InviteNavigator($id: ID!, $language: String!) {\n    inviteNavigator(id: $id, language: $language) {\n      id\n    }\n  }\n": typeof types.InviteNavigatorDocument,
    "\n  mutation ChooseCard($input: ChooseCardInput!) {\n    chooseCard(input: $input) {\n      id\n    }\n  }\n": typeof types.ChooseCardDocument,
    "\n  mutation RecordCertification($input: RecordCertificationInput!) {\n    recordCertification(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordCertificationDocument,
    "\n  mutation AmendCertification($input: AmendCertificationInput!) {\n    amendCertification(input: $input) {\n      id\n    }\n  }\n": typeof types.AmendCertificationDocument,
    "\n  mutation RemoveCertification($id: ID!) {\n    removeCertification(id: $id) {\n      id\n    }\n  }\n": typeof types.RemoveCertificationDocument,
    "\n  mutation AttestClearance($input: AttestClearanceInput!) {\n    attestClearance(input: $input) {\n      id\n    }\n  }\n": typeof types.AttestClearanceDocument,
    "\n  mutation RemoveClearance($id: ID!) {\n    removeClearance(id: $id) {\n      id\n    }\n  }\n": typeof types.RemoveClearanceDocument,
    "\n  query PlaceableBranches($organizationId: ID!) {\n    placeableBranches(recoveryOrganizationId: $organizationId) {\n      branchId\n      library\n      name\n      zone\n    }\n  }\n": typeof types.PlaceableBranchesDocument,
    "\n  mutation PlaceNavigator($input: PlaceNavigatorInput!) {\n    placeNavigator(input: $input) {\n      id\n    }\n  }\n": typeof types.PlaceNavigatorDocument,
    "\n  mutation EndPlacement($id: ID!, $endsOn: CalendarDay) {\n    endPlacement(id: $id, endsOn: $endsOn) {\n      id\n    }\n  }\n": typeof types.EndPlacementDocument,
    "\n  mutation AddWish($input: AddWishInput!) {\n    addWish(input: $input) {\n      id\n    }\n  }\n": typeof types.AddWishDocument,
    "\n  mutation RemoveWish($id: ID!) {\n    removeWish(id: $id) {\n      id\n    }\n  }\n": typeof types.RemoveWishDocument,
    "\n  query BranchRequirements($libraryId: ID!) {\n    organization(id: $libraryId) {\n      id\n      name\n      branches {\n        id\n        name\n        kind\n        status\n        version\n        requirements {\n          kind\n          detail\n        }\n      }\n    }\n  }\n": typeof types.BranchRequirementsDocument,
    "\n  query PlacementCards($branchId: ID!) {\n    placementCards(branchId: $branchId) {\n      id\n      publicName\n      languages\n      cleared\n      startsOn\n      endsOn\n    }\n  }\n": typeof types.PlacementCardsDocument,
    "\n  mutation RequireClearances($input: RequireClearancesInput!) {\n    requireClearances(input: $input) {\n      id\n    }\n  }\n": typeof types.RequireClearancesDocument,
    "\n  query Board($week: CalendarDay!) {\n    weekBoard(week: $week) {\n      week\n      branches {\n        id\n        libraryId\n        libraryName\n        onlyOutlet\n        agreementId\n        firstDay\n        lastDay\n        name\n        kind\n        zone\n        viewerCan\n      }\n      navigators {\n        id\n        name\n        weeklyTargetMinutes\n        getsMail\n      }\n      shifts {\n        id\n        branchId\n        agreementId\n        navigatorId\n        navigatorName\n        day\n        fromTime\n        toTime\n        learning\n        state\n        replacesId\n        removes\n        version\n        viewerCan\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query BoardChecks($week: CalendarDay!) {\n    weekChecks(week: $week) {\n      week\n      shifts {\n        shiftId\n        refusals {\n          code\n          path\n          params\n          severity\n        }\n      }\n      gaps {\n        agreementId\n        branchId\n        day\n        fromTime\n        toTime\n        missing\n      }\n      meters {\n        agreementId\n        inWeek {\n          planned\n          drafted\n          delivered\n          limit\n          allowed\n          left\n        }\n        inTerm {\n          limit\n          left\n        }\n        byBranch {\n          branchId\n          planned\n          drafted\n          expected\n        }\n      }\n      closed {\n        branchId\n        day\n        reason\n      }\n      taken {\n        branchId\n        day\n        fromTime\n        toTime\n      }\n    }\n  }\n": typeof types.BoardChecksDocument,
    "\n  query CheckShift($input: AssignShiftInput!, $id: ID) {\n    checkShift(input: $input, id: $id) {\n      code\n      path\n      params\n      severity\n    }\n  }\n": typeof types.CheckShiftDocument,
    "\n  query WhoFits($input: HoursToFillInput!, $id: ID) {\n    whoFits(input: $input, id: $id) {\n      navigatorId\n      name\n      minutesInWeek\n      weeklyTargetMinutes\n      refusals {\n        code\n        path\n        params\n        severity\n      }\n    }\n  }\n": typeof types.WhoFitsDocument,
    "\n  mutation AssignShift($input: AssignShiftInput!) {\n    assignShift(input: $input) {\n      id\n    }\n  }\n": typeof types.AssignShiftDocument,
    "\n  mutation MoveShift($input: MoveShiftInput!) {\n    moveShift(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveShiftDocument,
    "\n  mutation RemoveShift($id: ID!, $version: Int!) {\n    removeShift(id: $id, version: $version)\n  }\n": typeof types.RemoveShiftDocument,
    "\n  mutation CopyWeek($fromWeek: CalendarDay!, $toWeek: CalendarDay!) {\n    copyWeek(fromWeek: $fromWeek, toWeek: $toWeek) {\n      copied\n      skipped {\n        shiftId\n        refusals {\n          code\n          path\n          params\n          severity\n        }\n      }\n    }\n  }\n": typeof types.CopyWeekDocument,
    "\n  mutation PublishWeek($week: CalendarDay!, $shiftIds: [ID!]!) {\n    publishWeek(week: $week, shiftIds: $shiftIds) {\n      shifts\n      navigators\n      branches\n    }\n  }\n": typeof types.PublishWeekDocument,
    "\n  query Patterns($agreementId: ID!) {\n    presencePatterns(agreementId: $agreementId) {\n      id\n      branchId\n      weekday\n      everyWeeks\n      nths\n      fromTime\n      toTime\n      people\n      startsOn\n      endsOn\n      version\n    }\n  }\n": typeof types.PatternsDocument,
    "\n  mutation KeepPattern($input: KeepPatternInput!) {\n    keepPattern(input: $input) {\n      id\n    }\n  }\n": typeof types.KeepPatternDocument,
    "\n  mutation DropPattern($id: ID!) {\n    dropPattern(id: $id)\n  }\n": typeof types.DropPatternDocument,
    "\n  query TravelTimes {\n    travelTimes {\n      id\n      branchId\n      otherBranchId\n      minutes\n      blocks\n    }\n  }\n": typeof types.TravelTimesDocument,
    "\n  mutation SetTravelTime($input: SetTravelTimeInput!) {\n    setTravelTime(input: $input) {\n      id\n    }\n  }\n": typeof types.SetTravelTimeDocument,
};
const documents: Documents = {
    "\n  query AgreementsPage($group: AgreementGroup, $after: String) {\n    agreements(filter: { group: $group }, first: 25, after: $after) {\n      edges {\n        node {\n          id\n          libraryName\n          recoveryOrganizationName\n          startsOn\n          lastDay\n          weeklyMinutes\n          state\n          waitingFor {\n            party\n            boardMeetsOn\n          }\n          daysLeft\n          expiryNotice\n          viewerSide\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    agreementCounts {\n      group\n      count\n    }\n  }\n": types.AgreementsPageDocument,
    "\n  fragment AgreementTerms on Agreement {\n    id\n    libraryId\n    libraryName\n    recoveryOrganizationId\n    recoveryOrganizationName\n    consortiumId\n    termsVersion\n    startsOn\n    endsOn\n    lastDay\n    weeklyMinutes\n    totalMinutes\n    sharingTerm\n    countsLearning\n    language\n    clauses {\n      key\n      title\n      text\n    }\n    branches {\n      branchId\n      name\n      city\n      zone\n      startsAt\n      endsAt\n    }\n    outlets {\n      id\n      name\n      zone\n    }\n    signatures {\n      id\n      party\n      termsVersion\n      method\n      signedName\n      signedOffice\n      signedOn\n      boardDate\n      fileId\n    }\n  }\n": types.AgreementTermsFragmentDoc,
    "\n  query AgreementRecord($id: ID!) {\n    agreement(id: $id) {\n      ...AgreementTerms\n      state\n      waitingFor {\n        party\n        boardMeetsOn\n      }\n      today\n      daysLeft\n      expiryNotice\n      endedOn\n      endedByName\n      viewerCan\n      viewerSide\n      versions {\n        termsVersion\n        writtenByName\n        writtenByOrganization\n        writtenAt\n        changes {\n          what\n          term\n          before\n          after\n          name\n        }\n      }\n      allowances {\n        week\n        minutes\n        allowedByName\n      }\n      signingLinks {\n        id\n        name\n        mail\n        sentAt\n        expiresAt\n        state\n      }\n    }\n  }\n": types.AgreementRecordDocument,
    "\n  query AgreementToEdit($id: ID!) {\n    agreement(id: $id) {\n      ...AgreementTerms\n      viewerCan\n    }\n  }\n": types.AgreementToEditDocument,
    "\n  query PartiesToPropose {\n    agreementParties {\n      libraries {\n        id\n        name\n        outlets {\n          id\n          name\n          zone\n        }\n        partnerIds\n      }\n      partners {\n        id\n        name\n      }\n    }\n  }\n": types.PartiesToProposeDocument,
    "\n  query WhatStops($id: ID!, $lastDay: CalendarDay!) {\n    agreementEnding(id: $id, lastDay: $lastDay) {\n      lastDay\n      settleUntil\n      patterns\n      branches {\n        branchId\n        name\n        shifts\n        minutes\n        navigators\n      }\n    }\n  }\n": types.WhatStopsDocument,
    "\n  mutation ProposeAgreements($input: ProposeAgreementsInput!) {\n    proposeAgreements(input: $input) {\n      id\n    }\n  }\n": types.ProposeAgreementsDocument,
    "\n  mutation AmendAgreement($input: AmendAgreementInput!) {\n    amendAgreement(input: $input) {\n      id\n    }\n  }\n": types.AmendAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n    }\n  }\n": types.SignAgreementDocument,
    "\n  mutation RecordSignature($input: RecordSignatureInput!) {\n    recordSignature(input: $input) {\n      id\n    }\n  }\n": types.RecordSignatureDocument,
    "\n  mutation AwaitBoard($id: ID!, $meetsOn: CalendarDay) {\n    awaitBoard(id: $id, meetsOn: $meetsOn) {\n      id\n    }\n  }\n": types.AwaitBoardDocument,
    "\n  mutation SendSigningLink($input: SendSigningLinkInput!) {\n    sendSigningLink(input: $input) {\n      id\n    }\n  }\n": types.SendSigningLinkDocument,
    "\n  mutation TakeBackSigningLink($id: ID!) {\n    takeBackSigningLink(id: $id) {\n      id\n    }\n  }\n": types.TakeBackSigningLinkDocument,
    "\n  mutation WithdrawAgreement($id: ID!) {\n    withdrawAgreement(id: $id) {\n      id\n    }\n  }\n": types.WithdrawAgreementDocument,
    "\n  mutation EndAgreement($id: ID!, $lastDay: CalendarDay!) {\n    endAgreement(id: $id, lastDay: $lastDay) {\n      id\n    }\n  }\n": types.EndAgreementDocument,
    "\n  mutation AllowWeek($id: ID!, $week: CalendarDay!, $minutes: Int!) {\n    allowWeek(id: $id, week: $week, minutes: $minutes) {\n      id\n    }\n  }\n": types.AllowWeekDocument,
    "\n  query MyWeek($week: CalendarDay!) {\n    myWeek(week: $week) {\n      id\n      day\n      fromTime\n      toTime\n      zone\n      startsAt\n      endsAt\n      learning\n      placeName\n      libraryName\n      street\n      city\n      phone\n      deskPhone\n      whereToSit\n      withYou\n    }\n  }\n": types.MyWeekDocument,
    "\n  query NavigatorsPage($organizationId: ID!, $filter: NavigatorFilter, $after: String) {\n    navigators(recoveryOrganizationId: $organizationId, filter: $filter, first: 25, after: $after) {\n      edges {\n        node {\n          id\n          name\n          weeklyTargetMinutes\n          endsOn\n          account\n          certificationKinds\n          certificationState\n          uncertifiedFrom\n          daysUntilLapse\n          lapseNotice\n          placements {\n            placementId\n            cleared\n            startsOn\n            endsOn\n            place {\n              library\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NavigatorsPageDocument,
    "\n  query NavigatorFile($id: ID!) {\n    navigator(id: $id) {\n      ...FileFacts\n      phone\n      mail\n      account\n      viewerCan\n    }\n  }\n": types.NavigatorFileDocument,
    "\n  query OwnFile {\n    ownFile {\n      ...FileFacts\n    }\n  }\n": types.OwnFileDocument,
    "\n  fragment FileFacts on Navigator {\n    id\n    recoveryOrganizationId\n    name\n    publicName\n    cardShown\n    languages\n    weeklyTargetMinutes\n    startsOn\n    endsOn\n    version\n    certifications {\n      id\n      kind\n      otherName\n      number\n      issuer\n      issuedOn\n      firstInvalidDay\n      renewalSentOn\n      probationFrom\n      fileId\n      version\n      state\n      daysUntilLapse\n      lapseNotice\n    }\n    clearances {\n      id\n      kind\n      detail\n      metUntil\n      attestedBy\n      attestedOn\n    }\n    wishes {\n      id\n      kind\n      weekday\n      fromTime\n      toTime\n      startsOn\n      endsOn\n      place {\n        library\n        name\n      }\n    }\n    placements {\n      id\n      startsOn\n      endsOn\n      cleared\n      plannedUntil\n      place {\n        branchId\n        library\n        name\n      }\n      requirements {\n        kind\n        detail\n      }\n    }\n  }\n": types.FileFactsFragmentDoc,
    "\n  mutation AddNavigator($input: AddNavigatorInput!) {\n    addNavigator(input: $input) {\n      id\n    }\n  }\n": types.AddNavigatorDocument,
    "\n  mutation AmendNavigator($input: AmendNavigatorInput!) {\n    amendNavigator(input: $input) {\n      id\n    }\n  }\n": types.AmendNavigatorDocument,
    "\n  mutation InviteNavigator($id: ID!, $language: String!) {\n    inviteNavigator(id: $id, language: $language) {\n      id\n    }\n  }\n": types.InviteNavigatorDocument,
    "\n  mutation ChooseCard($input: ChooseCardInput!) {\n    chooseCard(input: $input) {\n      id\n    }\n  }\n": types.ChooseCardDocument,
    "\n  mutation RecordCertification($input: RecordCertificationInput!) {\n    recordCertification(input: $input) {\n      id\n    }\n  }\n": types.RecordCertificationDocument,
    "\n  mutation AmendCertification($input: AmendCertificationInput!) {\n    amendCertification(input: $input) {\n      id\n    }\n  }\n": types.AmendCertificationDocument,
    "\n  mutation RemoveCertification($id: ID!) {\n    removeCertification(id: $id) {\n      id\n    }\n  }\n": types.RemoveCertificationDocument,
    "\n  mutation AttestClearance($input: AttestClearanceInput!) {\n    attestClearance(input: $input) {\n      id\n    }\n  }\n": types.AttestClearanceDocument,
    "\n  mutation RemoveClearance($id: ID!) {\n    removeClearance(id: $id) {\n      id\n    }\n  }\n": types.RemoveClearanceDocument,
    "\n  query PlaceableBranches($organizationId: ID!) {\n    placeableBranches(recoveryOrganizationId: $organizationId) {\n      branchId\n      library\n      name\n      zone\n    }\n  }\n": types.PlaceableBranchesDocument,
    "\n  mutation PlaceNavigator($input: PlaceNavigatorInput!) {\n    placeNavigator(input: $input) {\n      id\n    }\n  }\n": types.PlaceNavigatorDocument,
    "\n  mutation EndPlacement($id: ID!, $endsOn: CalendarDay) {\n    endPlacement(id: $id, endsOn: $endsOn) {\n      id\n    }\n  }\n": types.EndPlacementDocument,
    "\n  mutation AddWish($input: AddWishInput!) {\n    addWish(input: $input) {\n      id\n    }\n  }\n": types.AddWishDocument,
    "\n  mutation RemoveWish($id: ID!) {\n    removeWish(id: $id) {\n      id\n    }\n  }\n": types.RemoveWishDocument,
    "\n  query BranchRequirements($libraryId: ID!) {\n    organization(id: $libraryId) {\n      id\n      name\n      branches {\n        id\n        name\n        kind\n        status\n        version\n        requirements {\n          kind\n          detail\n        }\n      }\n    }\n  }\n": types.BranchRequirementsDocument,
    "\n  query PlacementCards($branchId: ID!) {\n    placementCards(branchId: $branchId) {\n      id\n      publicName\n      languages\n      cleared\n      startsOn\n      endsOn\n    }\n  }\n": types.PlacementCardsDocument,
    "\n  mutation RequireClearances($input: RequireClearancesInput!) {\n    requireClearances(input: $input) {\n      id\n    }\n  }\n": types.RequireClearancesDocument,
    "\n  query Board($week: CalendarDay!) {\n    weekBoard(week: $week) {\n      week\n      branches {\n        id\n        libraryId\n        libraryName\n        onlyOutlet\n        agreementId\n        firstDay\n        lastDay\n        name\n        kind\n        zone\n        viewerCan\n      }\n      navigators {\n        id\n        name\n        weeklyTargetMinutes\n        getsMail\n      }\n      shifts {\n        id\n        branchId\n        agreementId\n        navigatorId\n        navigatorName\n        day\n        fromTime\n        toTime\n        learning\n        state\n        replacesId\n        removes\n        version\n        viewerCan\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query BoardChecks($week: CalendarDay!) {\n    weekChecks(week: $week) {\n      week\n      shifts {\n        shiftId\n        refusals {\n          code\n          path\n          params\n          severity\n        }\n      }\n      gaps {\n        agreementId\n        branchId\n        day\n        fromTime\n        toTime\n        missing\n      }\n      meters {\n        agreementId\n        inWeek {\n          planned\n          drafted\n          delivered\n          limit\n          allowed\n          left\n        }\n        inTerm {\n          limit\n          left\n        }\n        byBranch {\n          branchId\n          planned\n          drafted\n          expected\n        }\n      }\n      closed {\n        branchId\n        day\n        reason\n      }\n      taken {\n        branchId\n        day\n        fromTime\n        toTime\n      }\n    }\n  }\n": types.BoardChecksDocument,
    "\n  query CheckShift($input: AssignShiftInput!, $id: ID) {\n    checkShift(input: $input, id: $id) {\n      code\n      path\n      params\n      severity\n    }\n  }\n": types.CheckShiftDocument,
    "\n  query WhoFits($input: HoursToFillInput!, $id: ID) {\n    whoFits(input: $input, id: $id) {\n      navigatorId\n      name\n      minutesInWeek\n      weeklyTargetMinutes\n      refusals {\n        code\n        path\n        params\n        severity\n      }\n    }\n  }\n": types.WhoFitsDocument,
    "\n  mutation AssignShift($input: AssignShiftInput!) {\n    assignShift(input: $input) {\n      id\n    }\n  }\n": types.AssignShiftDocument,
    "\n  mutation MoveShift($input: MoveShiftInput!) {\n    moveShift(input: $input) {\n      id\n    }\n  }\n": types.MoveShiftDocument,
    "\n  mutation RemoveShift($id: ID!, $version: Int!) {\n    removeShift(id: $id, version: $version)\n  }\n": types.RemoveShiftDocument,
    "\n  mutation CopyWeek($fromWeek: CalendarDay!, $toWeek: CalendarDay!) {\n    copyWeek(fromWeek: $fromWeek, toWeek: $toWeek) {\n      copied\n      skipped {\n        shiftId\n        refusals {\n          code\n          path\n          params\n          severity\n        }\n      }\n    }\n  }\n": types.CopyWeekDocument,
    "\n  mutation PublishWeek($week: CalendarDay!, $shiftIds: [ID!]!) {\n    publishWeek(week: $week, shiftIds: $shiftIds) {\n      shifts\n      navigators\n      branches\n    }\n  }\n": types.PublishWeekDocument,
    "\n  query Patterns($agreementId: ID!) {\n    presencePatterns(agreementId: $agreementId) {\n      id\n      branchId\n      weekday\n      everyWeeks\n      nths\n      fromTime\n      toTime\n      people\n      startsOn\n      endsOn\n      version\n    }\n  }\n": types.PatternsDocument,
    "\n  mutation KeepPattern($input: KeepPatternInput!) {\n    keepPattern(input: $input) {\n      id\n    }\n  }\n": types.KeepPatternDocument,
    "\n  mutation DropPattern($id: ID!) {\n    dropPattern(id: $id)\n  }\n": types.DropPatternDocument,
    "\n  query TravelTimes {\n    travelTimes {\n      id\n      branchId\n      otherBranchId\n      minutes\n      blocks\n    }\n  }\n": types.TravelTimesDocument,
    "\n  mutation SetTravelTime($input: SetTravelTimeInput!) {\n    setTravelTime(input: $input) {\n      id\n    }\n  }\n": types.SetTravelTimeDocument,
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
export function graphql(source: "\n  query AgreementsPage($group: AgreementGroup, $after: String) {\n    agreements(filter: { group: $group }, first: 25, after: $after) {\n      edges {\n        node {\n          id\n          libraryName\n          recoveryOrganizationName\n          startsOn\n          lastDay\n          weeklyMinutes\n          state\n          waitingFor {\n            party\n            boardMeetsOn\n          }\n          daysLeft\n          expiryNotice\n          viewerSide\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    agreementCounts {\n      group\n      count\n    }\n  }\n"): (typeof documents)["\n  query AgreementsPage($group: AgreementGroup, $after: String) {\n    agreements(filter: { group: $group }, first: 25, after: $after) {\n      edges {\n        node {\n          id\n          libraryName\n          recoveryOrganizationName\n          startsOn\n          lastDay\n          weeklyMinutes\n          state\n          waitingFor {\n            party\n            boardMeetsOn\n          }\n          daysLeft\n          expiryNotice\n          viewerSide\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    agreementCounts {\n      group\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementTerms on Agreement {\n    id\n    libraryId\n    libraryName\n    recoveryOrganizationId\n    recoveryOrganizationName\n    consortiumId\n    termsVersion\n    startsOn\n    endsOn\n    lastDay\n    weeklyMinutes\n    totalMinutes\n    sharingTerm\n    countsLearning\n    language\n    clauses {\n      key\n      title\n      text\n    }\n    branches {\n      branchId\n      name\n      city\n      zone\n      startsAt\n      endsAt\n    }\n    outlets {\n      id\n      name\n      zone\n    }\n    signatures {\n      id\n      party\n      termsVersion\n      method\n      signedName\n      signedOffice\n      signedOn\n      boardDate\n      fileId\n    }\n  }\n"): (typeof documents)["\n  fragment AgreementTerms on Agreement {\n    id\n    libraryId\n    libraryName\n    recoveryOrganizationId\n    recoveryOrganizationName\n    consortiumId\n    termsVersion\n    startsOn\n    endsOn\n    lastDay\n    weeklyMinutes\n    totalMinutes\n    sharingTerm\n    countsLearning\n    language\n    clauses {\n      key\n      title\n      text\n    }\n    branches {\n      branchId\n      name\n      city\n      zone\n      startsAt\n      endsAt\n    }\n    outlets {\n      id\n      name\n      zone\n    }\n    signatures {\n      id\n      party\n      termsVersion\n      method\n      signedName\n      signedOffice\n      signedOn\n      boardDate\n      fileId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementRecord($id: ID!) {\n    agreement(id: $id) {\n      ...AgreementTerms\n      state\n      waitingFor {\n        party\n        boardMeetsOn\n      }\n      today\n      daysLeft\n      expiryNotice\n      endedOn\n      endedByName\n      viewerCan\n      viewerSide\n      versions {\n        termsVersion\n        writtenByName\n        writtenByOrganization\n        writtenAt\n        changes {\n          what\n          term\n          before\n          after\n          name\n        }\n      }\n      allowances {\n        week\n        minutes\n        allowedByName\n      }\n      signingLinks {\n        id\n        name\n        mail\n        sentAt\n        expiresAt\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  query AgreementRecord($id: ID!) {\n    agreement(id: $id) {\n      ...AgreementTerms\n      state\n      waitingFor {\n        party\n        boardMeetsOn\n      }\n      today\n      daysLeft\n      expiryNotice\n      endedOn\n      endedByName\n      viewerCan\n      viewerSide\n      versions {\n        termsVersion\n        writtenByName\n        writtenByOrganization\n        writtenAt\n        changes {\n          what\n          term\n          before\n          after\n          name\n        }\n      }\n      allowances {\n        week\n        minutes\n        allowedByName\n      }\n      signingLinks {\n        id\n        name\n        mail\n        sentAt\n        expiresAt\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementToEdit($id: ID!) {\n    agreement(id: $id) {\n      ...AgreementTerms\n      viewerCan\n    }\n  }\n"): (typeof documents)["\n  query AgreementToEdit($id: ID!) {\n    agreement(id: $id) {\n      ...AgreementTerms\n      viewerCan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartiesToPropose {\n    agreementParties {\n      libraries {\n        id\n        name\n        outlets {\n          id\n          name\n          zone\n        }\n        partnerIds\n      }\n      partners {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PartiesToPropose {\n    agreementParties {\n      libraries {\n        id\n        name\n        outlets {\n          id\n          name\n          zone\n        }\n        partnerIds\n      }\n      partners {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatStops($id: ID!, $lastDay: CalendarDay!) {\n    agreementEnding(id: $id, lastDay: $lastDay) {\n      lastDay\n      settleUntil\n      patterns\n      branches {\n        branchId\n        name\n        shifts\n        minutes\n        navigators\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhatStops($id: ID!, $lastDay: CalendarDay!) {\n    agreementEnding(id: $id, lastDay: $lastDay) {\n      lastDay\n      settleUntil\n      patterns\n      branches {\n        branchId\n        name\n        shifts\n        minutes\n        navigators\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAgreements($input: ProposeAgreementsInput!) {\n    proposeAgreements(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeAgreements($input: ProposeAgreementsInput!) {\n    proposeAgreements(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendAgreement($input: AmendAgreementInput!) {\n    amendAgreement(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendAgreement($input: AmendAgreementInput!) {\n    amendAgreement(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSignature($input: RecordSignatureInput!) {\n    recordSignature(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSignature($input: RecordSignatureInput!) {\n    recordSignature(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AwaitBoard($id: ID!, $meetsOn: CalendarDay) {\n    awaitBoard(id: $id, meetsOn: $meetsOn) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AwaitBoard($id: ID!, $meetsOn: CalendarDay) {\n    awaitBoard(id: $id, meetsOn: $meetsOn) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendSigningLink($input: SendSigningLinkInput!) {\n    sendSigningLink(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SendSigningLink($input: SendSigningLinkInput!) {\n    sendSigningLink(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackSigningLink($id: ID!) {\n    takeBackSigningLink(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackSigningLink($id: ID!) {\n    takeBackSigningLink(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAgreement($id: ID!) {\n    withdrawAgreement(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawAgreement($id: ID!) {\n    withdrawAgreement(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAgreement($id: ID!, $lastDay: CalendarDay!) {\n    endAgreement(id: $id, lastDay: $lastDay) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndAgreement($id: ID!, $lastDay: CalendarDay!) {\n    endAgreement(id: $id, lastDay: $lastDay) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllowWeek($id: ID!, $week: CalendarDay!, $minutes: Int!) {\n    allowWeek(id: $id, week: $week, minutes: $minutes) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AllowWeek($id: ID!, $week: CalendarDay!, $minutes: Int!) {\n    allowWeek(id: $id, week: $week, minutes: $minutes) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWeek($week: CalendarDay!) {\n    myWeek(week: $week) {\n      id\n      day\n      fromTime\n      toTime\n      zone\n      startsAt\n      endsAt\n      learning\n      placeName\n      libraryName\n      street\n      city\n      phone\n      deskPhone\n      whereToSit\n      withYou\n    }\n  }\n"): (typeof documents)["\n  query MyWeek($week: CalendarDay!) {\n    myWeek(week: $week) {\n      id\n      day\n      fromTime\n      toTime\n      zone\n      startsAt\n      endsAt\n      learning\n      placeName\n      libraryName\n      street\n      city\n      phone\n      deskPhone\n      whereToSit\n      withYou\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NavigatorsPage($organizationId: ID!, $filter: NavigatorFilter, $after: String) {\n    navigators(recoveryOrganizationId: $organizationId, filter: $filter, first: 25, after: $after) {\n      edges {\n        node {\n          id\n          name\n          weeklyTargetMinutes\n          endsOn\n          account\n          certificationKinds\n          certificationState\n          uncertifiedFrom\n          daysUntilLapse\n          lapseNotice\n          placements {\n            placementId\n            cleared\n            startsOn\n            endsOn\n            place {\n              library\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query NavigatorsPage($organizationId: ID!, $filter: NavigatorFilter, $after: String) {\n    navigators(recoveryOrganizationId: $organizationId, filter: $filter, first: 25, after: $after) {\n      edges {\n        node {\n          id\n          name\n          weeklyTargetMinutes\n          endsOn\n          account\n          certificationKinds\n          certificationState\n          uncertifiedFrom\n          daysUntilLapse\n          lapseNotice\n          placements {\n            placementId\n            cleared\n            startsOn\n            endsOn\n            place {\n              library\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NavigatorFile($id: ID!) {\n    navigator(id: $id) {\n      ...FileFacts\n      phone\n      mail\n      account\n      viewerCan\n    }\n  }\n"): (typeof documents)["\n  query NavigatorFile($id: ID!) {\n    navigator(id: $id) {\n      ...FileFacts\n      phone\n      mail\n      account\n      viewerCan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnFile {\n    ownFile {\n      ...FileFacts\n    }\n  }\n"): (typeof documents)["\n  query OwnFile {\n    ownFile {\n      ...FileFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileFacts on Navigator {\n    id\n    recoveryOrganizationId\n    name\n    publicName\n    cardShown\n    languages\n    weeklyTargetMinutes\n    startsOn\n    endsOn\n    version\n    certifications {\n      id\n      kind\n      otherName\n      number\n      issuer\n      issuedOn\n      firstInvalidDay\n      renewalSentOn\n      probationFrom\n      fileId\n      version\n      state\n      daysUntilLapse\n      lapseNotice\n    }\n    clearances {\n      id\n      kind\n      detail\n      metUntil\n      attestedBy\n      attestedOn\n    }\n    wishes {\n      id\n      kind\n      weekday\n      fromTime\n      toTime\n      startsOn\n      endsOn\n      place {\n        library\n        name\n      }\n    }\n    placements {\n      id\n      startsOn\n      endsOn\n      cleared\n      plannedUntil\n      place {\n        branchId\n        library\n        name\n      }\n      requirements {\n        kind\n        detail\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment FileFacts on Navigator {\n    id\n    recoveryOrganizationId\n    name\n    publicName\n    cardShown\n    languages\n    weeklyTargetMinutes\n    startsOn\n    endsOn\n    version\n    certifications {\n      id\n      kind\n      otherName\n      number\n      issuer\n      issuedOn\n      firstInvalidDay\n      renewalSentOn\n      probationFrom\n      fileId\n      version\n      state\n      daysUntilLapse\n      lapseNotice\n    }\n    clearances {\n      id\n      kind\n      detail\n      metUntil\n      attestedBy\n      attestedOn\n    }\n    wishes {\n      id\n      kind\n      weekday\n      fromTime\n      toTime\n      startsOn\n      endsOn\n      place {\n        library\n        name\n      }\n    }\n    placements {\n      id\n      startsOn\n      endsOn\n      cleared\n      plannedUntil\n      place {\n        branchId\n        library\n        name\n      }\n      requirements {\n        kind\n        detail\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNavigator($input: AddNavigatorInput!) {\n    addNavigator(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddNavigator($input: AddNavigatorInput!) {\n    addNavigator(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendNavigator($input: AmendNavigatorInput!) {\n    amendNavigator(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendNavigator($input: AmendNavigatorInput!) {\n    amendNavigator(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteNavigator($id: ID!, $language: String!) {\n    inviteNavigator(id: $id, language: $language) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation InviteNavigator($id: ID!, $language: String!) {\n    inviteNavigator(id: $id, language: $language) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseCard($input: ChooseCardInput!) {\n    chooseCard(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseCard($input: ChooseCardInput!) {\n    chooseCard(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCertification($input: RecordCertificationInput!) {\n    recordCertification(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordCertification($input: RecordCertificationInput!) {\n    recordCertification(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendCertification($input: AmendCertificationInput!) {\n    amendCertification(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendCertification($input: AmendCertificationInput!) {\n    amendCertification(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCertification($id: ID!) {\n    removeCertification(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveCertification($id: ID!) {\n    removeCertification(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttestClearance($input: AttestClearanceInput!) {\n    attestClearance(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AttestClearance($input: AttestClearanceInput!) {\n    attestClearance(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveClearance($id: ID!) {\n    removeClearance(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveClearance($id: ID!) {\n    removeClearance(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceableBranches($organizationId: ID!) {\n    placeableBranches(recoveryOrganizationId: $organizationId) {\n      branchId\n      library\n      name\n      zone\n    }\n  }\n"): (typeof documents)["\n  query PlaceableBranches($organizationId: ID!) {\n    placeableBranches(recoveryOrganizationId: $organizationId) {\n      branchId\n      library\n      name\n      zone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceNavigator($input: PlaceNavigatorInput!) {\n    placeNavigator(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation PlaceNavigator($input: PlaceNavigatorInput!) {\n    placeNavigator(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPlacement($id: ID!, $endsOn: CalendarDay) {\n    endPlacement(id: $id, endsOn: $endsOn) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndPlacement($id: ID!, $endsOn: CalendarDay) {\n    endPlacement(id: $id, endsOn: $endsOn) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddWish($input: AddWishInput!) {\n    addWish(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddWish($input: AddWishInput!) {\n    addWish(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWish($id: ID!) {\n    removeWish(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveWish($id: ID!) {\n    removeWish(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BranchRequirements($libraryId: ID!) {\n    organization(id: $libraryId) {\n      id\n      name\n      branches {\n        id\n        name\n        kind\n        status\n        version\n        requirements {\n          kind\n          detail\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BranchRequirements($libraryId: ID!) {\n    organization(id: $libraryId) {\n      id\n      name\n      branches {\n        id\n        name\n        kind\n        status\n        version\n        requirements {\n          kind\n          detail\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacementCards($branchId: ID!) {\n    placementCards(branchId: $branchId) {\n      id\n      publicName\n      languages\n      cleared\n      startsOn\n      endsOn\n    }\n  }\n"): (typeof documents)["\n  query PlacementCards($branchId: ID!) {\n    placementCards(branchId: $branchId) {\n      id\n      publicName\n      languages\n      cleared\n      startsOn\n      endsOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequireClearances($input: RequireClearancesInput!) {\n    requireClearances(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RequireClearances($input: RequireClearancesInput!) {\n    requireClearances(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($week: CalendarDay!) {\n    weekBoard(week: $week) {\n      week\n      branches {\n        id\n        libraryId\n        libraryName\n        onlyOutlet\n        agreementId\n        firstDay\n        lastDay\n        name\n        kind\n        zone\n        viewerCan\n      }\n      navigators {\n        id\n        name\n        weeklyTargetMinutes\n        getsMail\n      }\n      shifts {\n        id\n        branchId\n        agreementId\n        navigatorId\n        navigatorName\n        day\n        fromTime\n        toTime\n        learning\n        state\n        replacesId\n        removes\n        version\n        viewerCan\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board($week: CalendarDay!) {\n    weekBoard(week: $week) {\n      week\n      branches {\n        id\n        libraryId\n        libraryName\n        onlyOutlet\n        agreementId\n        firstDay\n        lastDay\n        name\n        kind\n        zone\n        viewerCan\n      }\n      navigators {\n        id\n        name\n        weeklyTargetMinutes\n        getsMail\n      }\n      shifts {\n        id\n        branchId\n        agreementId\n        navigatorId\n        navigatorName\n        day\n        fromTime\n        toTime\n        learning\n        state\n        replacesId\n        removes\n        version\n        viewerCan\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardChecks($week: CalendarDay!) {\n    weekChecks(week: $week) {\n      week\n      shifts {\n        shiftId\n        refusals {\n          code\n          path\n          params\n          severity\n        }\n      }\n      gaps {\n        agreementId\n        branchId\n        day\n        fromTime\n        toTime\n        missing\n      }\n      meters {\n        agreementId\n        inWeek {\n          planned\n          drafted\n          delivered\n          limit\n          allowed\n          left\n        }\n        inTerm {\n          limit\n          left\n        }\n        byBranch {\n          branchId\n          planned\n          drafted\n          expected\n        }\n      }\n      closed {\n        branchId\n        day\n        reason\n      }\n      taken {\n        branchId\n        day\n        fromTime\n        toTime\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardChecks($week: CalendarDay!) {\n    weekChecks(week: $week) {\n      week\n      shifts {\n        shiftId\n        refusals {\n          code\n          path\n          params\n          severity\n        }\n      }\n      gaps {\n        agreementId\n        branchId\n        day\n        fromTime\n        toTime\n        missing\n      }\n      meters {\n        agreementId\n        inWeek {\n          planned\n          drafted\n          delivered\n          limit\n          allowed\n          left\n        }\n        inTerm {\n          limit\n          left\n        }\n        byBranch {\n          branchId\n          planned\n          drafted\n          expected\n        }\n      }\n      closed {\n        branchId\n        day\n        reason\n      }\n      taken {\n        branchId\n        day\n        fromTime\n        toTime\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckShift($input: AssignShiftInput!, $id: ID) {\n    checkShift(input: $input, id: $id) {\n      code\n      path\n      params\n      severity\n    }\n  }\n"): (typeof documents)["\n  query CheckShift($input: AssignShiftInput!, $id: ID) {\n    checkShift(input: $input, id: $id) {\n      code\n      path\n      params\n      severity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoFits($input: HoursToFillInput!, $id: ID) {\n    whoFits(input: $input, id: $id) {\n      navigatorId\n      name\n      minutesInWeek\n      weeklyTargetMinutes\n      refusals {\n        code\n        path\n        params\n        severity\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhoFits($input: HoursToFillInput!, $id: ID) {\n    whoFits(input: $input, id: $id) {\n      navigatorId\n      name\n      minutesInWeek\n      weeklyTargetMinutes\n      refusals {\n        code\n        path\n        params\n        severity\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignShift($input: AssignShiftInput!) {\n    assignShift(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AssignShift($input: AssignShiftInput!) {\n    assignShift(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveShift($input: MoveShiftInput!) {\n    moveShift(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation MoveShift($input: MoveShiftInput!) {\n    moveShift(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveShift($id: ID!, $version: Int!) {\n    removeShift(id: $id, version: $version)\n  }\n"): (typeof documents)["\n  mutation RemoveShift($id: ID!, $version: Int!) {\n    removeShift(id: $id, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyWeek($fromWeek: CalendarDay!, $toWeek: CalendarDay!) {\n    copyWeek(fromWeek: $fromWeek, toWeek: $toWeek) {\n      copied\n      skipped {\n        shiftId\n        refusals {\n          code\n          path\n          params\n          severity\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CopyWeek($fromWeek: CalendarDay!, $toWeek: CalendarDay!) {\n    copyWeek(fromWeek: $fromWeek, toWeek: $toWeek) {\n      copied\n      skipped {\n        shiftId\n        refusals {\n          code\n          path\n          params\n          severity\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishWeek($week: CalendarDay!, $shiftIds: [ID!]!) {\n    publishWeek(week: $week, shiftIds: $shiftIds) {\n      shifts\n      navigators\n      branches\n    }\n  }\n"): (typeof documents)["\n  mutation PublishWeek($week: CalendarDay!, $shiftIds: [ID!]!) {\n    publishWeek(week: $week, shiftIds: $shiftIds) {\n      shifts\n      navigators\n      branches\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Patterns($agreementId: ID!) {\n    presencePatterns(agreementId: $agreementId) {\n      id\n      branchId\n      weekday\n      everyWeeks\n      nths\n      fromTime\n      toTime\n      people\n      startsOn\n      endsOn\n      version\n    }\n  }\n"): (typeof documents)["\n  query Patterns($agreementId: ID!) {\n    presencePatterns(agreementId: $agreementId) {\n      id\n      branchId\n      weekday\n      everyWeeks\n      nths\n      fromTime\n      toTime\n      people\n      startsOn\n      endsOn\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepPattern($input: KeepPatternInput!) {\n    keepPattern(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation KeepPattern($input: KeepPatternInput!) {\n    keepPattern(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropPattern($id: ID!) {\n    dropPattern(id: $id)\n  }\n"): (typeof documents)["\n  mutation DropPattern($id: ID!) {\n    dropPattern(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TravelTimes {\n    travelTimes {\n      id\n      branchId\n      otherBranchId\n      minutes\n      blocks\n    }\n  }\n"): (typeof documents)["\n  query TravelTimes {\n    travelTimes {\n      id\n      branchId\n      otherBranchId\n      minutes\n      blocks\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTravelTime($input: SetTravelTimeInput!) {\n    setTravelTime(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SetTravelTime($input: SetTravelTimeInput!) {\n    setTravelTime(input: $input) {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;