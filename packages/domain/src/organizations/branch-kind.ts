import { enumOf, type EnumOf } from '../values/index.js';

/** What a place of a library is: its central library, a branch, a bookmobile, or books by mail. */
export const BranchKind = enumOf('CENTRAL', 'BRANCH', 'BOOKMOBILE', 'BOOKS_BY_MAIL');
export type BranchKind = EnumOf<typeof BranchKind>;

/** Whether people can come: now, again later, or not any more. */
export const BranchStatus = enumOf('OPEN', 'CLOSED', 'TEMPORARILY_CLOSED');
export type BranchStatus = EnumOf<typeof BranchStatus>;
