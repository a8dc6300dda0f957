import fc from 'fast-check';
import { addDays } from '../calendar-day.js';
import { formatWallTime } from '../wall-time.js';

/** Days from 2020 to 2040. */
export const days = fc.integer({ min: 0, max: 7600 }).map((n) => addDays('2020-01-01', n));

export const wallTimes = fc.integer({ min: 0, max: 1439 }).map(formatWallTime);

/** Two zones of Michigan, and two that never change their clocks. */
export const goldenZones = [
  'America/Detroit',
  'America/Menominee',
  'America/Phoenix',
  'Pacific/Honolulu',
] as const;

export const zones = fc.constantFrom(
  ...goldenZones,
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
);
