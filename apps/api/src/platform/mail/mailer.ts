import type { Language } from './language.js';
import { bodyOfMail, type MailText, oneLine } from './mail-text.js';
import type { Links } from './links.js';
import type { Message, Transport } from './transport.js';

/** A mail on its way: to whom, in which language, saying what. */
export interface OutgoingMail {
  template: string;
  to: { name: string; mail: string };
  language: Language;
  text: MailText;
  /** Unique for each mail, the same when it is tried again: receiving programs show it once. */
  key: string;
  at: Date;
}

/** Writes mails and hands them to the transport. */
export class Mailer {
  private readonly address: string;

  constructor(
    private readonly transport: Transport,
    readonly links: Links,
    /** `MAIL_FROM`: an address, or `Name <address>`; the name on a mail is its signature. */
    from: string,
  ) {
    this.address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
  }

  async send({ template, to, language, text, key, at }: OutgoingMail): Promise<void> {
    const message: Message = {
      id: `${at.getTime()}.${key}@${this.address.split('@')[1] ?? 'localhost'}`,
      template,
      key,
      at,
      from: { name: oneLine(text.signature ?? 'Mutuality'), address: this.address },
      to: { name: oneLine(to.name), address: to.mail },
      language,
      subject: oneLine(text.subject),
      body: bodyOfMail(text, to.name, language),
    };
    await this.transport.send(message);
  }
}
