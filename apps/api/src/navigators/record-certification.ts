import { randomUUID } from 'node:crypto';
import { checkCertification } from '@mutuality/domain/navigators';
import { add, change, drop, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { fileFor } from '../platform/files/keep-file.js';
import { Certification } from './certification.entity.js';
import type {
  AmendCertificationInput,
  CertificationFactsInput,
  RecordCertificationInput,
} from './certification.input.js';
import { Navigator } from './navigator.entity.js';

/** Enters a certificate of a navigator (F-16). */
export async function recordCertification(
  tx: WriteTx,
  input: RecordCertificationInput,
): Promise<Certification> {
  const navigator = await theOne(tx, Navigator, { id: input.navigatorId });
  const id = randomUUID();
  const facts = await checkedFacts(tx, navigator, input, id);
  await add(tx, Certification, {
    ...facts,
    id,
    tenantId: navigator.tenantId,
    navigatorId: navigator.id,
    version: 1,
  });
  return told(tx, 'certification.recorded', navigator, id);
}

/** Changes a certificate: renewed, renewal sent, on probation, or mistyped. */
export async function amendCertification(
  tx: WriteTx,
  input: AmendCertificationInput,
): Promise<Certification> {
  const before = await theOne(tx, Certification, { id: input.id });
  const navigator = await theOne(tx, Navigator, { tenantId: before.tenantId, id: before.navigatorId });
  const facts = await checkedFacts(tx, navigator, input, input.id);
  await change(tx, Certification, input, facts);
  return told(tx, 'certification.amended', navigator, input.id);
}

/** Takes back a certificate that was entered by mistake; one that ran out stays. */
export async function removeCertification(tx: WriteTx, id: string): Promise<Navigator> {
  const before = await theOne(tx, Certification, { id });
  const navigator = await theOne(tx, Navigator, { tenantId: before.tenantId, id: before.navigatorId });
  await drop(tx, Certification, { tenantId: before.tenantId, id });
  emit(tx, 'certification.removed', navigator, before);
  return navigator;
}

/** What is stored of a certificate, checked beside the person's other ones; the file must be theirs. */
async function checkedFacts(
  tx: WriteTx,
  { tenantId, id: navigatorId }: Navigator,
  input: CertificationFactsInput,
  ownId: string,
) {
  const facts = {
    kind: input.kind,
    otherName: input.kind === 'OTHER' ? input.otherName?.trim() || null : null,
    number: input.number?.trim() || null,
    issuer: input.issuer?.trim() || null,
    issuedOn: input.issuedOn,
    firstInvalidDay: input.firstInvalidDay ?? null,
    renewalSentOn: input.renewalSentOn ?? null,
    probationFrom: input.probationFrom ?? null,
    fileId: input.fileId ?? null,
  };
  const all = await tx.em.findBy(Certification, { tenantId, navigatorId });
  const others = all.filter(({ id }) => id !== ownId);
  refuseIf(checkCertification(facts, others));
  if (facts.fileId) await fileFor(tx, facts.fileId, { class: 'staff', tenantId, subjectId: navigatorId });
  return facts;
}

async function told(tx: WriteTx, kind: string, navigator: Navigator, id: string): Promise<Certification> {
  const certification = await theOne(tx, Certification, { tenantId: navigator.tenantId, id });
  emit(tx, kind, navigator, certification);
  return certification;
}

function emit(tx: WriteTx, kind: string, navigator: Navigator, certification: Certification): void {
  tx.emit({
    kind,
    tenants: [navigator.tenantId],
    subject: { type: 'certification', id: certification.id },
    detail: {
      name: navigator.name,
      kind: certification.kind,
      firstInvalidDay: certification.firstInvalidDay,
    },
  });
}
