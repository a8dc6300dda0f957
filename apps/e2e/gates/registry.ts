import { g1 } from './g1-accessible.js';
import { g5 } from './g5-keyboard.js';
import { g6 } from './g6-reflow.js';
import { g8 } from './g8-weight.js';
import { g11 } from './g11-languages.js';
import type { Gate } from './gate.js';

/** The gates measured so far, in the order of their numbers. */
export const gates: readonly Gate[] = [g1, g5, g6, g8, g11];
