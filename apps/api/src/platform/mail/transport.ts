import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Language } from './language.js';

interface Mailbox {
  name: string;
  address: string;
}

/** A mail ready to be sent. */
export interface Message {
  id: string;
  template: string;
  key: string;
  at: Date;
  from: Mailbox;
  to: Mailbox;
  language: Language;
  subject: string;
  body: string;
}

/** What carries mails away. `send` may be called again with the same message when it threw. */
export interface Transport {
  send(message: Message): Promise<void>;
}

/** The message for nodemailer. Out-of-office programs must not answer it (RFC 3834). */
const compose = ({ id, from, to, subject, body, language, at }: Message) => ({
  messageId: `<${id}>`,
  date: at,
  from,
  to,
  subject,
  text: body,
  headers: {
    'Content-Language': language,
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  },
});

/** Sends through the server of an SMTP url. A server that says nothing for 20 seconds has failed. */
export function smtpTransport(url: string): Transport {
  const server = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { send: async (message) => void (await server.sendMail(compose(message))) };
}

/** Writes each mail as `<time>-<template>-<id>.eml` into a folder, for deployments without a mail server. Written twice, it is one file. */
export function fileTransport(folder: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(message) {
      const { message: packed } = await composer.sendMail(compose(message));
      const [head = ''] = String(packed).split('\n\n', 1);
      // Eight bits a character instead of the packing that mail servers need: the file reads as it is, links whole.
      const headers = head.replace(/^(Content-Transfer-Encoding): .*$/im, '$1: 8bit');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const time = message.at.toISOString().replace(/[-:]/g, '').replace(/\..*/, 'Z');
      const path = join(folder, `${time}-${message.template}-${message.key}.eml`);
      await writeFile(`${path}.part`, `${headers}\n\n${message.body}`, { mode: 0o600 });
      await rename(`${path}.part`, path);
    },
  };
}
