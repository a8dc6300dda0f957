import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

const logger = pino({ level: process.env.LOG_LEVEL ?? 'warn', base: undefined });

/** The server's log. Nothing that identifies a person goes in. */
export const log = {
  info: (message: string, facts: object = {}) => logger.info(facts, message),
  warn: (message: string, facts: object = {}) => logger.warn(facts, message),
  /** Writes a bug down and returns the id that the person can quote. */
  report(error: unknown, id: string = randomUUID()): string {
    logger.error({ id, err: error }, 'something went wrong');
    return id;
  },
};

/** Nest's own messages, through the same log. */
export const nestLogger: LoggerService = {
  log: (message: unknown) => logger.debug(String(message)),
  error: (message: unknown, ...rest: unknown[]) => logger.error({ rest }, String(message)),
  warn: (message: unknown) => logger.warn(String(message)),
  debug: (message: unknown) => logger.debug(String(message)),
  verbose: (message: unknown) => logger.trace(String(message)),
};
