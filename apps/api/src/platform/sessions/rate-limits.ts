import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AuthStore } from '../access/auth-store.js';
import { Shut } from './shut.js';
import { tokenHash } from './token.js';
import type { Visitor } from './visitor.js';

const keyOf = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url');

/** A try that was counted; `right()` takes it out of the count again. */
export interface Try {
  right(): Promise<void>;
}

/**
 * Counts tries at passwords, before they are looked at, so that many at once cannot slip by. From one source at most 10 in 15 minutes
 * at one account and 100 an hour at all of them; a device that has signed in to the account before has 10 of its own. So nobody's
 * wrong tries elsewhere, or on the same network, keep a person from their own desk. Keys are hashes: no name, no address is stored.
 */
@Injectable()
export class RateLimits {
  private readonly atAccount: RateLimiterPostgres;
  private readonly bySource: RateLimiterPostgres;

  constructor(private readonly auth: AuthStore) {
    const store = {
      storeClient: auth.pool,
      storeType: 'pool',
      schemaName: 'auth',
      tableName: 'rate_limit',
      tableCreated: true,
    };
    this.atAccount = new RateLimiterPostgres({
      ...store,
      keyPrefix: 'account',
      points: 10,
      duration: 15 * 60,
    });
    this.bySource = new RateLimiterPostgres({
      ...store,
      keyPrefix: 'source',
      points: 100,
      duration: 60 * 60,
    });
  }

  /** Counts one try of this visitor at the account of that name. Throws 429 when there were too many. */
  async count(signInName: string, visitor: Visitor): Promise<Try> {
    const name = signInName.trim().toLowerCase();
    const device = visitor.device;
    const known = device && (await this.auth.value<boolean>('knows_device', name, tokenHash(device)));
    const source = known ? null : keyOf(visitor.source);
    const account = keyOf(name, known ? device : visitor.source);
    if (source) await consume(this.bySource, source);
    await consume(this.atAccount, account);
    return {
      right: async () => {
        await this.atAccount.delete(account);
        if (source) await this.bySource.reward(source);
      },
    };
  }
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  await limiter.consume(key).catch((reason: unknown) => {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    throw new Shut(429, 'TOO_MANY_TRIES', { retryAfterSeconds: Math.ceil(reason.msBeforeNext / 1000) });
  });
}
