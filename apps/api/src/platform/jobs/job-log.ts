import { Logger } from 'graphile-worker';
import { log } from '../http/log.js';

/** graphile-worker's own troubles, in the server's log. Failed jobs are told by `run-jobs`, without their content. */
export const jobLog = new Logger(() => (level, message, meta) => {
  if (meta?.failure) return;
  if (level === 'error' || level === 'warning') log.warn('jobs', { trouble: message });
});
