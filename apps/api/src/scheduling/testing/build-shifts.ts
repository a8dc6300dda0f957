import { randomUUID } from 'node:crypto';
import { addDays, addWeeks, type CalendarDay, type Week, weekOf } from '@mutuality/domain/time';
import type { Agreement } from '../../agreements/agreement.entity.js';
import type { ProposeAgreementsInput } from '../../agreements/agreement.input.js';
import { buildAgreement, buildPair, type Pair, today } from '../../agreements/testing/build-agreement.js';
import { ClosedDay } from '../../hours/closed-day.entity.js';
import { OpeningPeriod } from '../../hours/opening-period.entity.js';
import type { Navigator } from '../../navigators/navigator.entity.js';
import type { AddNavigatorInput } from '../../navigators/navigator.input.js';
import { recordCertification } from '../../navigators/record-certification.js';
import { buildNavigator, buildSignedInNavigator } from '../../navigators/testing/build-navigator.js';
import type { Branch } from '../../organizations/branch.entity.js';
import { add } from '../../platform/database/rows.js';
import type { WriteTx } from '../../platform/database/tx.js';
import { Refused } from '../../platform/errors/errors.js';
import type { Person } from '../../../test/world.js';
import { assignShift } from '../assign-shift.js';
import type { AssignShiftInput } from '../assign-shift.input.js';
import type { KeepPatternInput } from '../keep-pattern.input.js';
import { keepPattern } from '../keep-pattern.js';
import { publishWeek, type Published } from '../publish-week.js';
import type { Shift } from '../shift.entity.js';

/** The week after this one: planned ahead, whenever the tests run. */
export const nextWeek = (): Week => addWeeks(weekOf(today()), 1);

/** A day of next week, Monday = 1. */
export const dayOfNextWeek = (weekday: number): CalendarDay => addDays(nextWeek(), weekday - 1);

/** A pair whose agreement has been in force since long, with all that planning needs. */
export interface Plan extends Pair {
  agreement: Agreement;
}

export async function buildPlan(more: Partial<ProposeAgreementsInput> = {}, pair?: Pair): Promise<Plan> {
  const parties = pair ?? (await buildPair());
  const agreement = await buildAgreement(parties, { startsOn: '2026-01-01', endsOn: '2099-12-31', ...more });
  return { ...parties, agreement };
}

/** Another library that agrees with the same recovery organisation, in the same consortium. */
export async function anotherLibrary(plan: Plan, more: Partial<ProposeAgreementsInput> = {}): Promise<Plan> {
  const { library, branches } = await plan.c.addLibrary('Oak Township Library');
  const librarian = await plan.c.hire(library, 'LIBRARY_ADMIN');
  return buildPlan(more, { ...plan, library, branches, librarian });
}

/** A navigator certified for as long as anybody plans. */
export async function buildCertified(plan: Plan, more: Partial<AddNavigatorInput> = {}): Promise<Navigator> {
  const navigator = await buildNavigator(plan, more);
  await certify(plan, navigator);
  return navigator;
}

/** The same, with an account of their own. */
export async function buildCertifiedPerson(
  plan: Plan,
  more: Partial<AddNavigatorInput> = {},
): Promise<{ navigator: Navigator; person: Person }> {
  const made = await buildSignedInNavigator(plan, more);
  await certify(plan, made.navigator);
  return made;
}

const certify = (plan: Plan, { id: navigatorId }: Navigator) =>
  plan.c.write(plan.coordinator, (tx) =>
    recordCertification(tx, {
      navigatorId,
      kind: 'CPSS',
      issuedOn: '2020-01-01',
      firstInvalidDay: '2101-01-01',
    }),
  );

type ShiftAt = Partial<AssignShiftInput> & { navigatorId: string };

/** Hours at the plan's first branch, Tuesday of next week from 2 to 5, unless said otherwise. */
export const shiftAt = (plan: Plan, more: ShiftAt): AssignShiftInput => ({
  branchId: plan.branches[0]!.id,
  agreementId: plan.agreement.id,
  day: dayOfNextWeek(2),
  fromTime: '14:00',
  toTime: '17:00',
  learning: false,
  ...more,
});

/** Assigns those hours as a draft. */
export const buildDraft = (plan: Plan, more: ShiftAt): Promise<Shift> =>
  plan.c.write(plan.coordinator, (tx) => assignShift(tx, shiftAt(plan, more)));

/** Publishes drafts as they are published in the product. */
export const publish = (
  plan: Plan,
  drafts: readonly Pick<Shift, 'id' | 'day'>[],
  person: Person = plan.coordinator,
): Promise<Published> => {
  const week = weekOf(drafts[0]!.day);
  const shiftIds = drafts.map(({ id }) => id);
  return plan.c.write(person, (tx) => publishWeek(tx, { week, shiftIds }), { isolation: 'READ COMMITTED' });
};

/** Assigns and publishes. */
export async function buildShift(plan: Plan, more: ShiftAt): Promise<Shift> {
  const draft = await buildDraft(plan, more);
  await publish(plan, [draft]);
  return stored(plan, draft.id) as Promise<Shift>;
}

/** A shift as it is stored, whoever may see it. */
export async function stored(plan: Pick<Plan, 'c'>, id: string): Promise<Shift | undefined> {
  const { rows } = await plan.c.db.owner.query<Shift>(
    `select id, state, version, replaces_id as "replacesId", navigator_id as "navigatorId", branch_id as "branchId", day,
            from_time as "fromTime", to_time as "toTime" from shift where id = $1`,
    [id],
  );
  return rows[0];
}

const asLibrarian = (plan: Plan, work: (tx: WriteTx) => Promise<void>) =>
  plan.c.write(plan.librarian, async (tx) => {
    await work(tx);
    tx.emit({ kind: 'hours.set', subject: { type: 'branch', id: plan.branches[0]!.id } });
  });

/** The branch opens every day of the week from one time to another. */
export const openEveryDay = (plan: Plan, branch: Branch, opensAt: string, closesAt: string) =>
  asLibrarian(plan, (tx) =>
    add(
      tx,
      OpeningPeriod,
      ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({
        ...{ id: randomUUID(), tenantId: branch.tenantId, branchId: branch.id, nths: [] },
        ...{ weekday, opensAt, closesAt, seasonFrom: null, seasonTo: null },
      })),
    ),
  );

/** The library is closed on a day. */
export const closeOn = (plan: Plan, day: CalendarDay, reason: string) =>
  asLibrarian(plan, (tx) =>
    add(tx, ClosedDay, {
      ...{ id: randomUUID(), tenantId: plan.library.id, branchId: null, startsOn: day, endsOn: day },
      ...{ opensAt: null, closesAt: null, reason },
    }),
  );

/** What the plan's first branch expects: one person on Tuesdays from 2 to 5, unless said otherwise. */
export const buildPattern = (plan: Plan, more: Partial<KeepPatternInput> = {}) =>
  plan.c.write(plan.coordinator, (tx) =>
    keepPattern(tx, {
      ...{
        agreementId: plan.agreement.id,
        branchId: plan.branches[0]!.id,
        weekday: 2,
        everyWeeks: 1,
        nths: [],
      },
      ...{ fromTime: '14:00', toTime: '17:00', people: 1, startsOn: '2026-01-01', endsOn: null },
      ...more,
    }),
  );

/** The reasons why publishing was refused, as `shift id → code`. */
export async function refusalsOf(publication: Promise<unknown>) {
  const error = await publication.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused)) throw new Error(`not refused: ${String(error)}`);
  return error.refusals.map(({ code, path, params }) => ({ code, shift: path[1], params }));
}
