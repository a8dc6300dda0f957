import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../../test/database.js';
import { newConsortium, type Person, type World } from '../../../../test/world.js';
import { invitePerson } from '../../../people/invite-person.js';
import { jobsUrl, until } from '../../jobs/testing/run-test-jobs.js';
import { runJobs } from '../../jobs/run-jobs.js';
import { Settings } from '../../settings.js';
import { lookAtInvitation } from '../../sessions/invitation.js';
import { openMailer } from '../open-mailer.js';
import { readMails, type ReadMail } from '../testing/read-mails.js';
import { mailInvitation } from './mail-invitation.js';
import { mailInvitationNotice } from './mail-invitation-notice.js';

/** The job under a name of this test's own: it must not renew the links of other tests' invitations. */
const own = { ...mailInvitation, name: `test.${crypto.randomUUID()}` };

let world: World;
let folder: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  world = await newConsortium('Riverside consortium');
  folder = await mkdtemp(join(tmpdir(), 'mutuality-mail-'));
  const settings = Settings.from({ MUTUALITY_DATA_DIR: folder, PUBLIC_URL: 'https://libraries.example' });
  const { database, authStore } = world.db;
  const tools = { database, auth: authStore, mailer: openMailer(settings) };
  const jobs = await runJobs(await jobsUrl(), [own, mailInvitationNotice], tools);
  stop = () => jobs.stop();
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true });
  await closeTestDatabase();
});

const mailsTo = async (mail: string): Promise<ReadMail[]> =>
  (await readMails(join(folder, 'mail'))).filter(({ headers }) => headers.to?.includes(mail));

async function mailTo(mail: string): Promise<ReadMail> {
  await until(async () => (await mailsTo(mail)).length > 0);
  const [read] = await mailsTo(mail);
  if (!read) throw new Error('no mail');
  return read;
}

const invite = (by: Person, organizationId: string, more: object = {}, revoke = false) =>
  world.write(by, async (tx) => {
    const mail = `jo.${crypto.randomUUID().slice(0, 8)}@example.org`;
    const facts = { name: 'Jo Doe', role: 'LIBRARY_ADMIN' as const, branchIds: [], language: 'en' };
    const invitation = await invitePerson(tx, { organizationId, mail, ...facts, ...more });
    tx.enqueue(own.name, { invitationId: invitation.id });
    if (revoke) await tx.sql('select authz.revoke_invitation($1)', [invitation.id]);
    return invitation;
  });

const tokenIn = ({ text }: ReadMail) => /\/invitation\/([\w-]{43})$/m.exec(text)?.[1] ?? '';

describe('the mail of an invitation', () => {
  it('in English says who invites to what, and carries a link that works', async () => {
    const { library } = await world.addLibrary('Northside Library');
    const { mail } = await invite(world.admin, library.id);
    const read = await mailTo(mail);
    expect(read.headers.subject).toBe('Ada Admin invites you to Northside Library');
    expect(read.text).toContain('Hello Jo Doe,');
    expect(read.text).toContain('Your role there: library admin.');
    expect(read.text).toContain(`https://libraries.example/invitation/${tokenIn(read)}\n`);
    const inTwoWeeks = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'America/Detroit' });
    expect(read.text).toContain(`until ${inTwoWeeks.format(Date.now() + 14 * 86_400_000)}.`);
    expect(await lookAtInvitation(world.db.authStore, tokenIn(read))).toMatchObject({ state: 'OPEN', mail });
  });

  it('in Spanish says the same', async () => {
    const { library } = await world.addLibrary('Biblioteca del Peñón');
    const { mail } = await invite(world.admin, library.id, { language: 'es', name: 'José Núñez' });
    const read = await mailTo(mail);
    expect(read.headers.subject).toBe('Ada Admin le invita a Biblioteca del Peñón');
    expect(read.text).toContain('Hola, José Núñez:');
    expect(read.text).toContain('Su función allí: administración de la biblioteca.');
    expect(read.text).toMatch(/hasta el \d+ de \p{L}+ de \d{4}\./u);
    expect(await lookAtInvitation(world.db.authStore, tokenIn(read))).toMatchObject({ state: 'OPEN' });
  });

  it('never says "branch" to staff: a library may have one outlet', async () => {
    const { library, branches } = await world.addLibrary('Single Library');
    const director = await world.hire(library, 'LIBRARY_ADMIN');
    const branchIds = branches.map(({ id }) => id);
    const { mail } = await invite(director, library.id, { role: 'BRANCH_STAFF', branchIds });
    const read = await mailTo(mail);
    expect(read.text).toContain('Your role there: library staff.');
    expect(`${read.headers.subject} ${read.text}`).not.toMatch(/branch/i);
  });

  it('has its token nowhere but in the mail', async () => {
    const { library } = await world.addLibrary('Quiet Library');
    const { mail } = await invite(world.admin, library.id);
    const token = tokenIn(await mailTo(mail));
    const { rows: tables } = await world.db.owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('graphile_worker', 'jobs', 'auth', 'audit', 'public')`,
    );
    const holding = async (needle: string) => {
      const found: string[] = [];
      for (const { name } of tables) {
        const { rowCount } = await world.db.owner.query(
          `select from ${name} t where strpos(t::text, $1) > 0`,
          [needle],
        );
        if (rowCount) found.push(name);
      }
      return found;
    };
    expect(await holding(token)).toEqual([]);
    expect(await holding(mail)).toContain('public.invitation'); // the search does find what is there
    expect((await holding(mail)).filter((name) => /^(graphile_worker|jobs)\./.test(name))).toEqual([]);
  });

  it('is not written once the invitation was taken back', async () => {
    const { library } = await world.addLibrary('Second Thoughts Library');
    const director = await world.hire(library, 'LIBRARY_ADMIN');
    const first = await invite(director, library.id, {}, true);
    const later = await invite(director, library.id);
    await mailTo(later.mail);
    expect(await mailsTo(first.mail)).toEqual([]);
  });
});

describe('the published contact of a member', () => {
  it('is told of the first admin, and of nobody else (R11)', async () => {
    const { library } = await world.addLibrary('Contact Library');
    const contact = `desk.${crypto.randomUUID().slice(0, 8)}@example.org`;
    await world.db.owner.query('update organization set mail = $1 where id = $2', [contact, library.id]);
    await invite(world.admin, library.id);
    const read = await mailTo(contact);
    expect(read.headers.subject).toBe('Jo Doe is invited to act for Contact Library');
    expect(read.text).toContain('Ada Admin of Riverside consortium has invited Jo Doe');
    expect(read.text).not.toContain('/invitation/');

    const director = await world.hire(library, 'LIBRARY_ADMIN');
    const colleague = await invite(director, library.id);
    await mailTo(colleague.mail);
    await until(async () => {
      const { rowCount } = await world.db.owner.query(
        `select from graphile_worker.jobs where task_identifier = 'mail.invitation_notice'`,
      );
      return rowCount === 0;
    });
    expect(await mailsTo(contact)).toHaveLength(1);
  });
});
