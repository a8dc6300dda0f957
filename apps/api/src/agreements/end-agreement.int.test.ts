import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, startOfDay } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { NotFound } from '../platform/errors/errors.js';
import { agreementEnding } from './agreement-ending.js';
import { standingOf } from './agreement-standing.js';
import type { Agreement } from './agreement.entity.js';
import { allowWeek } from './allow-week.js';
import { awaitBoard } from './await-board.js';
import { endAgreement, withdrawAgreement } from './end-agreement.js';
import { buildAgreement, buildOffer, buildPair, type Pair, sign, today } from './testing/build-agreement.js';

let pair: Pair;
beforeAll(async () => {
  pair = await buildPair();
});
afterAll(closeTestDatabase);

const standing = (agreement: Agreement) =>
  pair.c.db.database.read(pair.librarian.actor, (tx) => standingOf(tx, agreement));
const future = (years: number) => ({
  startsOn: addDays(today(), 365 * years),
  endsOn: addDays(today(), 365 * years + 300),
});

/** Whether the rules of access let this person read the partner's presence at a branch at a moment. */
async function reaches(person: Pair['librarian'], branchId: string, at: number): Promise<boolean> {
  const { rows } = await pair.c.db.owner.query(
    `select from authz.scope_grant where purpose = 'user' and principal_id = $1 and class = 'presence' and verb = 'read'
        and subject_id = $2 and during @> to_timestamp($3::float8 / 1000)`,
    [person.actor.principalId, branchId, at],
  );
  return rows.length > 0;
}

describe('endAgreement', () => {
  it('ends access by itself at midnight after the last day, by each branch’s own clock', async () => {
    const agreement = await buildAgreement(pair);
    const { c, librarian, coordinator, branches } = pair;
    const lastDay = addDays(today(), 2);
    const ended = await c.write(coordinator, (tx) => endAgreement(tx, agreement.id, lastDay));
    const zones = branches.map(({ zone }) => zone);
    expect(zones).toEqual(['America/Detroit', 'America/Menominee']);
    const midnights = zones.map((zone) => startOfDay(addDays(lastDay, 1), zone));
    expect(midnights[1]! - midnights[0]!).toBe(3_600_000);
    for (const [at, branch] of branches.entries()) {
      expect(await reaches(librarian, branch.id, startOfDay(today(), branch.zone) - 1)).toBe(false);
      expect(await reaches(librarian, branch.id, Date.now())).toBe(true);
      expect(await reaches(librarian, branch.id, midnights[at]! - 1)).toBe(true);
      expect(await reaches(librarian, branch.id, midnights[at]!)).toBe(false);
    }
    expect(await standing(ended)).toMatchObject({ state: 'IN_FORCE', daysLeft: 2, expiryNotice: 7 });
  });

  it('takes a last day from today to the end of the term, from either side and not from the consortium', async () => {
    const own = await buildPair();
    const agreement = await buildAgreement(own);
    const end = (person: Pair['librarian'], day: string) =>
      own.c.write(person, (tx) => endAgreement(tx, agreement.id, day));
    await expect(end(own.librarian, addDays(today(), -1))).rejects.toThrow('agreements.end_outside_term');
    await expect(end(own.librarian, addDays(today(), 400))).rejects.toThrow('agreements.end_outside_term');
    await expect(end(own.c.admin, today())).rejects.toThrow(NotFound);
    const directly = own.c.write(own.librarian, (tx) =>
      tx.sql('select authz.end_agreement($1, $2)', [agreement.id, addDays(today(), -1)]),
    );
    await expect(directly).rejects.toThrow('agreements.end_outside_term');
    expect(await end(own.librarian, today())).toMatchObject({
      endedOn: today(),
      endsOn: addDays(today(), 364),
    });
    await expect(end(own.coordinator, addDays(today(), 5))).rejects.toThrow('agreements.end_outside_term');
    // The branches are free for the next agreement on the day after.
    await expect(
      buildAgreement(own, { startsOn: addDays(today(), 1), endsOn: addDays(today(), 90) }),
    ).resolves.toBeDefined();
  });

  it('shows what stops before it is done', async () => {
    const own = await buildPair();
    const agreement = await buildAgreement(own);
    const [branch] = own.branches;
    const navigatorId = randomUUID();
    const { owner, database } = own.c.db;
    await owner.query(
      `insert into navigator (id, tenant_id, name, card_shown, languages, weekly_target_minutes, starts_on, created_at, version)
       values ($1, $2, 'Nia', false, '{}', 0, $3, now(), 1)`,
      [navigatorId, own.organization.id, today()],
    );
    for (const [day, state] of [
      [3, 'PUBLISHED'],
      [10, 'PUBLISHED'],
      [11, 'DRAFT'],
      [17, 'PUBLISHED'],
    ] as const) {
      const at = addDays(today(), day);
      await owner.query(
        `insert into shift (id, tenant_id, agreement_id, library_id, branch_id, navigator_id, learning, day, from_time, to_time, zone, starts_at,
             ends_at, state, removes, published_at, version)
         values ($1, $2, $3, $4, $5, $6, false, $7, '10:00', '13:00', 'America/Detroit', ($7::date + time '10:00') at time zone 'America/Detroit',
             ($7::date + time '13:00') at time zone 'America/Detroit', $8::text, false, case $8::text when 'DRAFT' then null else now() end, 1)`,
        [randomUUID(), own.organization.id, agreement.id, own.library.id, branch!.id, navigatorId, at, state],
      );
    }
    const lastDay = addDays(today(), 5);
    for (const { actor } of [own.librarian, own.coordinator]) {
      const ending = await database.read(actor, (tx) => agreementEnding(tx, agreement.id, lastDay));
      expect(ending).toMatchObject({ lastDay, settleUntil: addDays(lastDay, 30), patterns: 0 });
      expect(ending.branches).toMatchObject([
        { branchId: branch!.id, shifts: 2, minutes: 360 },
        { shifts: 0, minutes: 0 },
      ]);
    }
  });
});

describe('withdrawAgreement', () => {
  it('takes back an offer, or a signed agreement before its first day', async () => {
    const { c, coordinator, librarian } = pair;
    const offer = await buildOffer(pair, future(3));
    await c.write(c.admin, (tx) => withdrawAgreement(tx, offer.id));
    await expect(sign(c, librarian, offer)).rejects.toThrow('agreements.not_open_for_signing');
    await expect(c.write(c.admin, (tx) => withdrawAgreement(tx, offer.id))).rejects.toThrow(
      'agreements.not_running',
    );

    const signed = await buildAgreement(pair, future(3));
    await expect(c.write(c.admin, (tx) => withdrawAgreement(tx, signed.id))).rejects.toThrow(NotFound);
    await c.write(coordinator, (tx) => withdrawAgreement(tx, signed.id));
    expect(
      await c.db.owner.query('select from authz.term where agreement_id = $1', [signed.id]),
    ).toMatchObject({ rowCount: 0 });
    await expect(buildAgreement(pair, future(3))).resolves.toBeDefined();
  });

  it('does not undo what has begun', async () => {
    const own = await buildPair();
    const agreement = await buildAgreement(own);
    const withdraw = own.c.write(own.librarian, (tx) => withdrawAgreement(tx, agreement.id));
    await expect(withdraw).rejects.toThrow('agreements.not_running');
    const directly = own.c.write(own.librarian, (tx) =>
      tx.sql('select authz.withdraw_agreement($1)', [agreement.id]),
    );
    await expect(directly).rejects.toThrow('agreements.not_running');
  });
});

describe('awaitBoard', () => {
  it('says for one’s own side when its board meets', async () => {
    const { c, librarian, coordinator } = pair;
    const offer = await buildOffer(pair, future(5));
    const [ours, theirs] = [addDays(today(), 20), addDays(today(), 30)];
    await c.write(librarian, (tx) => awaitBoard(tx, offer.id, ours));
    const both = await c.write(coordinator, (tx) => awaitBoard(tx, offer.id, theirs));
    expect(await standing(both)).toMatchObject({
      state: 'WAITING_FOR_BOARD',
      waitingFor: [
        { party: 'LIBRARY', boardMeetsOn: ours },
        { party: 'RECOVERY_ORGANIZATION', boardMeetsOn: theirs },
      ],
    });
    await expect(c.write(librarian, (tx) => awaitBoard(tx, offer.id, addDays(today(), -1)))).rejects.toThrow(
      'agreements.board_day_past',
    );
    await expect(c.write(c.admin, (tx) => awaitBoard(tx, offer.id, ours))).rejects.toThrow(NotFound);
    const again = await c.write(librarian, (tx) => awaitBoard(tx, offer.id, null));
    expect(await standing(again)).toMatchObject({ state: 'WAITING_FOR_LIBRARY' });
  });
});

describe('allowWeek', () => {
  it('is one click of the library’s admin over the weekly hours, for a week of the term', async () => {
    const own = await buildPair();
    const agreement = await buildAgreement(own);
    const { c, librarian, coordinator } = own;
    const allow = (person: Pair['librarian'], day: string, minutes: number) =>
      c.write(person, (tx) => allowWeek(tx, agreement.id, day, minutes));
    await allow(librarian, addDays(today(), 7), 480);
    await allow(librarian, addDays(today(), 7), 420);
    const { rows } = await c.db.owner.query(
      'select minutes, extract(isodow from week)::int as weekday from week_allowance where agreement_id = $1',
      [agreement.id],
    );
    expect(rows).toEqual([{ minutes: 420, weekday: 1 }]);
    await expect(allow(librarian, addDays(today(), 7), 360)).rejects.toThrow(
      'agreements.allowance_below_week',
    );
    await expect(allow(librarian, addDays(today(), 700), 480)).rejects.toThrow(
      'agreements.week_outside_term',
    );
    await expect(allow(coordinator, addDays(today(), 7), 480)).rejects.toThrow(NotFound);
  });
});
