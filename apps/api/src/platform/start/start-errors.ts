/** What went wrong at start, in one sentence that says what to do; null when it is a bug. */
export function startSentence(error: unknown, port: number): string | null {
  const { code, name, message } = error as { code?: string; name?: string; message?: string };
  if (name === 'PostgresError' || name === 'StartError') return message ?? null;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: stop it, or start with another one, such as PORT=${port + 1} npm start.`;
    case 'EACCES':
      return `This user may not use port ${port} or the data folder: ${message}.`;
    case 'ENOSPC':
      return 'The disk is full: free some space and start again. Nothing that was saved is lost.';
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
      return 'The PostgreSQL of DATABASE_URL does not answer: check its host and port, or unset DATABASE_URL to use the built-in one.';
    case '28P01':
    case '28000':
      return 'The PostgreSQL of DATABASE_URL refuses this user or password: check DATABASE_URL.';
    case '3D000':
      return 'The database of DATABASE_URL does not exist: create it first, or unset DATABASE_URL to use the built-in PostgreSQL.';
    case '42501':
      return 'The user of DATABASE_URL may not create roles and schemas: give it CREATEROLE and ownership of the database.';
    default:
      return null;
  }
}

/** A reason not to start, as one sentence. */
export class StartError extends Error {
  override name = 'StartError';
}
