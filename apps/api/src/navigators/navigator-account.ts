import { enumOf, type EnumOf } from '@mutuality/domain/values';
import { registerEnumType } from '@nestjs/graphql';

/** Whether a navigator signs in: never asked, asked, signs in, or their access has ended. */
export const NavigatorAccount = enumOf('NONE', 'INVITED', 'ACTIVE', 'ENDED');
export type NavigatorAccount = EnumOf<typeof NavigatorAccount>;
registerEnumType(NavigatorAccount, { name: 'NavigatorAccount' });

/**
 * The account of a navigator's row, beside the affiliation it names (null row where there is none, or where it may not
 * be read). Whoever reads the own file signs in.
 */
export const accountSql = (navigator: string, affiliation: string) => `
  case when ${navigator}.affiliation_id = authz.me() or (${affiliation}.id is not null and ${affiliation}.ends_at is null) then 'ACTIVE'
       when exists (select from invitation i where i.tenant_id = ${navigator}.tenant_id and i.navigator_id = ${navigator}.id
                       and i.accepted_at is null and i.revoked_at is null and i.expires_at > authz.now()) then 'INVITED'
       when ${affiliation}.id is not null then 'ENDED' else 'NONE' end`;
