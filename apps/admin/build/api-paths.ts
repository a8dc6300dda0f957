/** What the API answers itself; every other address is the staff app's own page. */
export const apiPaths = ['/auth', '/exports', '/files', '/graphql', '/health', '/imports'];
