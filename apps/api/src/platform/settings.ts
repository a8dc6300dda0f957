import { resolve } from 'node:path';

const localUrl = (port: number) => `http://localhost:${port}`;

/** What the environment says about this deployment. */
export class Settings {
  constructor(
    readonly port: number,
    readonly dataDir: string,
    /** PostgreSQL ≥ 15 of the migrator; undefined: the embedded one. */
    readonly databaseUrl: string | undefined,
    /** Whether a first start loads the fictional demo. */
    readonly demo: boolean,
    /** Where people reach the product; links in mails begin with it. */
    readonly publicUrl: string,
    readonly smtpUrl: string | undefined,
    readonly mailFrom: string,
    /** Commands use the PostgreSQL of a Mutuality that runs on the same data folder. */
    readonly sharesRunningServer = false,
  ) {}

  /** The same on the port that was found free; links follow it unless the environment names the public address. */
  onPort(port: number): Settings {
    const publicUrl = this.publicUrl === localUrl(this.port) ? localUrl(port) : this.publicUrl;
    return Object.assign(Object.create(Settings.prototype) as Settings, this, { port, publicUrl });
  }

  /** Throws an Error of one sentence when a value cannot be used. */
  static from(env: NodeJS.ProcessEnv, sharesRunningServer = false): Settings {
    const port = Number(env.PORT ?? 3000);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);
    }
    const url = env.DATABASE_URL;
    if (url !== undefined && !/^postgres(ql)?:\/\/[^/]+\/.+/.test(url)) {
      throw new Error(
        'DATABASE_URL must look like postgres://user:password@host:5432/database; unset it to use the built-in PostgreSQL.',
      );
    }
    return new Settings(
      port,
      resolve(env.MUTUALITY_DATA_DIR ?? '.data'),
      url,
      env.MUTUALITY_DEMO !== '0',
      env.PUBLIC_URL ?? localUrl(port),
      env.SMTP_URL,
      env.MAIL_FROM ?? 'Mutuality <no-reply@localhost>',
      sharesRunningServer,
    );
  }
}
