/** The PostgreSQL that comes with the program: started, adopted, watched over and stopped. */
export { PostgresError, type PostgresErrorCode } from './postgres-error.js';
export { findServerBinaries, type ServerBinaries } from './server-binaries.js';
export { type ServerSettings } from './server-settings.js';
export { type RunningPostgres, type StartOptions, startPostgres } from './start-postgres.js';
export { type ServerExit } from './supervise.js';
