/** Why the server could not be started, one word for each sentence of `docs/operations/embedded-postgres.md`. */
export const PostgresErrorCode = {
  /** Another live process supervises this data folder. */
  DATA_DIR_IN_USE: 'DATA_DIR_IN_USE',
  /** The data was written by another major version of PostgreSQL. */
  OTHER_MAJOR: 'OTHER_MAJOR',
  /** The disk is full, or has too little room to begin. */
  NO_SPACE: 'NO_SPACE',
  /** Another program listens on the port that was asked for. */
  PORT_TAKEN: 'PORT_TAKEN',
  /** There is no PostgreSQL for this machine, or it cannot be loaded. */
  NO_BINARIES: 'NO_BINARIES',
  /** Anything else; the sentence carries the server's own last word. */
  START_FAILED: 'START_FAILED',
} as const;
export type PostgresErrorCode = keyof typeof PostgresErrorCode;

/** One clear sentence for the person who started the program. */
export class PostgresError extends Error {
  constructor(
    readonly code: PostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PostgresError';
  }
}
