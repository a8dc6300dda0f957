import {
  type AgreementDates,
  type AgreementState,
  agreementStateAt,
  daysLeft,
  expiryNotice,
  missingSignatures,
  type SignatureParty,
} from '@mutuality/domain/agreements';
import { type CalendarDay, dayAt } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';
import type { Agreement } from './agreement.entity.js';
import type { CoveredBranch, WaitingForType } from './agreement-standing.type.js';
import { Signature } from './signature.entity.js';

/** Where an agreement stands at the moment of the transaction, and what that follows from. */
export interface Standing {
  state: AgreementState;
  missing: SignatureParty[];
  waitingFor: WaitingForType[];
  /** The day it still is at one of the branches: the earlier one where two zones differ. */
  today: CalendarDay;
  /** Days to the last day of a signed agreement, 0 on that day; null for all others. */
  daysLeft: number | null;
  /** 60, 30 or 7 once so few days are left. */
  expiryNotice: number | null;
  branches: CoveredBranch[];
  /** Of all versions of the terms, newest first. */
  signatures: Signature[];
}

type BranchRow = Omit<CoveredBranch, 'state'> & { agreementId: string };

/** For DataLoaders: where each agreement stands. */
export async function standingsOf(tx: ReadTx, agreements: readonly Agreement[]): Promise<Standing[]> {
  const ids = [...new Set(agreements.map(({ id }) => id))];
  const tenantIds = [...new Set(agreements.map(({ tenantId }) => tenantId))];
  const signatures = await tx.em
    .createQueryBuilder(Signature, 'signature')
    .where('signature.tenant_id = any(:tenantIds) and signature.agreement_id = any(:ids)', { tenantIds, ids })
    .orderBy('signature.terms_version', 'DESC')
    .addOrderBy('signature.recorded_at')
    .getMany();
  const branches = await tx.sql<BranchRow>(
    `select agreement_id as "agreementId", branch_id as "branchId", name, city, zone, starts_at as "startsAt", ends_at as "endsAt"
       from authz.agreement_branches($1)`,
    [ids],
  );
  const now = tx.now.getTime();
  return agreements.map((agreement) => standing(agreement, signatures, branches, now));
}

/** Where one agreement stands. */
export async function standingOf(tx: ReadTx, agreement: Agreement): Promise<Standing> {
  const [found] = await standingsOf(tx, [agreement]);
  if (!found) throw new Error('an agreement stands somewhere');
  return found;
}

/** The days of an agreement as its rules ask for them. It is an offer from the moment it is made. */
export const datesOf = (agreement: Agreement): AgreementDates => ({
  termsVersion: agreement.termsVersion,
  proposedOn: dayAt(agreement.createdAt.getTime(), 'UTC'),
  withdrawnOn: agreement.withdrawnAt && dayAt(agreement.withdrawnAt.getTime(), 'UTC'),
  startsOn: agreement.startsOn,
  endsOn: agreement.endsOn,
  endedOn: agreement.endedOn,
  boardMeetsOn: agreement.libraryBoardMeetsOn,
});

/** Picks out of all these rows what is the agreement's own. */
function standing(
  agreement: Agreement,
  allSignatures: readonly Signature[],
  allRows: readonly BranchRow[],
  now: number,
): Standing {
  const ofIt = ({ agreementId }: { agreementId: string }) => agreementId === agreement.id;
  const [signatures, rows] = [allSignatures.filter(ofIt), allRows.filter(ofIt)];
  const dates = datesOf(agreement);
  const branches = rows.map((row): CoveredBranch => ({
    ...row,
    state: agreementStateAt(dates, signatures, now, row.zone),
  }));
  // It begins with its first branch and is over with its last.
  const states = branches.map(({ state }) => state);
  const state =
    states.find((each) => each === 'IN_FORCE') ??
    states[0] ??
    agreementStateAt(dates, signatures, now, 'UTC');
  const missing = agreement.withdrawnAt ? [] : missingSignatures(agreement, signatures);
  const today = rows.map(({ zone }) => dayAt(now, zone)).sort()[0] ?? dayAt(now, 'UTC');
  const left = state === 'SIGNED' || state === 'IN_FORCE' ? daysLeft(agreement, today) : null;
  const boards = {
    LIBRARY: agreement.libraryBoardMeetsOn,
    RECOVERY_ORGANIZATION: agreement.recoveryOrganizationBoardMeetsOn,
  };
  return {
    state,
    missing,
    waitingFor: missing.map((party) => ({ party, boardMeetsOn: boards[party] })),
    today,
    daysLeft: left,
    expiryNotice: left === null ? null : expiryNotice(left),
    branches,
    signatures,
  };
}
