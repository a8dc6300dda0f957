import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { links } from './links.js';
import { Mailer, type OutgoingMail } from './mailer.js';
import { fakeSmtp, type FakeSmtp } from './testing/fake-smtp.js';
import { readMails } from './testing/read-mails.js';
import { fileTransport, smtpTransport, type Transport } from './transport.js';

let folder: string;
let smtp: FakeSmtp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutuality-mail-'));
  smtp = await fakeSmtp();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await smtp.close();
});

const mailer = (transport: Transport) =>
  new Mailer(transport, links('https://libraries.example'), 'Mutuality <no-reply@libraries.example>');

const url = `https://libraries.example/invitation/${'x'.repeat(43)}?and=more`;
const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  template: 'test',
  to: { name: 'José "Pepe" Núñez', mail: 'jose@example.org' },
  language: 'es',
  text: {
    subject: 'Su semana en la Biblioteca Peñón',
    paragraphs: ['Está todo listo.', 'Mañana empieza.'],
    action: { label: 'Vea su semana', url },
    after: ['Gracias.'],
  },
  key: '7.0',
  at: new Date('2026-05-04T10:15:02.345Z'),
  ...more,
});

describe('a mail without a mail server', () => {
  it('is a file that reads as it is, link whole', async () => {
    await mailer(fileTransport(folder)).send(mail());
    const [read] = await readMails(folder);
    expect(read).toEqual({
      file: '20260504T101502Z-test-7.0.eml',
      headers: expect.objectContaining({
        from: 'Mutuality <no-reply@libraries.example>',
        to: expect.stringContaining('<jose@example.org>'),
        subject: 'Su semana en la Biblioteca Peñón',
        'message-id': '<1777889702345.7.0@libraries.example>',
        'auto-submitted': 'auto-generated',
        'content-language': 'es',
        'content-type': 'text/plain; charset=utf-8',
      }),
      text: [
        'Hola, José "Pepe" Núñez:',
        'Está todo listo.',
        'Mañana empieza.',
        `Vea su semana:\n${url}`,
        'Gracias.',
        'Mutuality',
      ].join('\n\n'),
    });
  });

  it('written twice is one file, for the owner alone', async () => {
    await mailer(fileTransport(folder)).send(mail());
    expect(await readMails(folder)).toHaveLength(1);
    expect((await stat(join(folder, '20260504T101502Z-test-7.0.eml'))).mode & 0o777).toBe(0o600);
  });

  it('takes no header from a name', async () => {
    const name = 'Jo\r\nBcc: evil@example.org';
    const text = { subject: `For ${name}`, signature: `Peer navigators, ${name}`, paragraphs: [] };
    await mailer(fileTransport(folder)).send(
      mail({ to: { name, mail: 'jo@example.org' }, text, key: '8.0' }),
    );
    const read = (await readMails(folder)).at(-1);
    expect(read?.headers.bcc).toBeUndefined();
    expect(read?.headers.subject).toBe('For Jo Bcc: evil@example.org');
    expect(read?.headers.from).toContain('Peer navigators, Jo Bcc: evil@example.org');
    expect(read?.headers.from).toMatch(/<no-reply@libraries\.example>$/);
  });
});

describe('a mail by SMTP', () => {
  it('reaches the server', async () => {
    await mailer(smtpTransport(smtp.url)).send(
      mail({ language: 'en', text: { subject: 'Hi', paragraphs: ['All set.'] } }),
    );
    expect(smtp.mails.at(-1)?.headers).toMatchObject({
      subject: 'Hi',
      'message-id': expect.stringContaining('7.0@'),
    });
    expect(smtp.mails.at(-1)?.text).toContain('All set.');
  });

  it('that the server does not take fails, so that it is tried again', async () => {
    smtp.isDown = true;
    await expect(mailer(smtpTransport(smtp.url)).send(mail())).rejects.toMatchObject({ code: 'EENVELOPE' });
  });
});
