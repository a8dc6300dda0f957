import { enumOf, type EnumOf } from '../values/index.js';

/** Where an invitation into a consortium stands for whoever opens its link. MEMBER: their organisation is in already. */
export const MembershipOfferState = enumOf('OPEN', 'MEMBER', 'USED', 'REVOKED', 'EXPIRED');
export type MembershipOfferState = EnumOf<typeof MembershipOfferState>;
