import { jest } from '@jest/globals';

/** A whole journey through a browser may take longer than a test of a rule, most of all on a small machine. */
jest.setTimeout(240_000);
