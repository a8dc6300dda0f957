/**
 * Flags of Node under which the API stays below 250 MB while it answers (docs/measurements.md): it collects its garbage earlier. 384 MB
 * of heap are enough for two libraries' surveys of a whole country read at once.
 */
export const memoryFlags = ['--max-semi-space-size=8', '--max-old-space-size=384'];
