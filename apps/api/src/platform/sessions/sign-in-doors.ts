import { Injectable } from '@nestjs/common';
import { AuthStore } from '../access/auth-store.js';
import { Passwords } from './passwords.js';
import { RateLimits } from './rate-limits.js';

/** What signing in stands on. */
@Injectable()
export class SignInDoors {
  constructor(
    readonly auth: AuthStore,
    readonly passwords: Passwords,
    readonly limits: RateLimits,
  ) {}
}
