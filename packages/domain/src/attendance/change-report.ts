import { enumOf, type EnumOf } from '../values/index.js';

/** What branch staff tell the coordinator in one tap. A list and no free text: nothing about a person is written down. */
export const ChangeReport = enumOf(
  'NOBODY_HERE',
  'CLOSED_TODAY',
  'OPENS_LATE',
  'CLOSES_EARLY',
  'ROOM_CHANGED',
  'PLEASE_CALL',
);
export type ChangeReport = EnumOf<typeof ChangeReport>;
