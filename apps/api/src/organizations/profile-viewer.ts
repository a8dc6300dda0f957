import type { ReadTx } from '../platform/database/tx.js';

/** What the asker may do with an organisation's profile, and whether it has an admin of its own. */
export interface ProfileViewer {
  amends: boolean;
  admins: number;
}

/** For DataLoaders: by organisation. Whether it has an admin is told to its own team and to its consortium's admins. */
export async function profileViewers(tx: ReadTx, ids: readonly string[]): Promise<(ProfileViewer | null)[]> {
  const rows = await tx.sql<ProfileViewer & { id: string }>(
    `select x.id, x.id = any (authz.whole('profile', 'write')) as amends, coalesce(a.admins, 0) as admins
       from unnest($1::uuid[]) x (id)
       left join authz.admins_of($1) a on a.organization_id = x.id`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
