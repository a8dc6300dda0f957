import { g1 } from './g1-accessible.js';
import { g5 } from './g5-keyboard.js';
import { g6 } from './g6-reflow.js';
import { g8 } from './g8-weight.js';
import { g11 } from './g11-languages.js';
import { g16 } from './g16-clock-changes.js';
import type { Gate, ScreenGate } from './gate.js';

/** The gates that look at every screen, in the order in which they do: the last one leaves the page changed. */
export const screenGates: readonly ScreenGate[] = [g1, g6, g11];

/** The gates that measure in a way of their own. */
export const otherGates: readonly Gate[] = [g5, g8, g16];
