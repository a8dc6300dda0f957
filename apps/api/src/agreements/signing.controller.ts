import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import * as v from 'valibot';
import { AuthStore } from '../platform/access/auth-store.js';
import { Public } from '../platform/access/requires.decorator.js';
import { Database } from '../platform/database/database.js';
import { bodyOf } from '../platform/sessions/bodies.js';
import { SameOriginGuard } from '../platform/sessions/same-origin.guard.js';
import { tokenHash } from '../platform/sessions/token.js';
import { lookAtSigningLink, signByLink } from './sign-by-link.js';

const token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{10,100}$/));
const text = v.pipe(v.string(), v.maxLength(200));

const signBody = v.strictObject({
  token,
  termsVersion: v.pipe(v.number(), v.integer()),
  name: text,
  office: text,
});
const renewBody = v.strictObject({ token });

/** Signing by a person without an account: looking changes nothing, the button signs. */
@Controller('auth/signing-links')
@UseGuards(SameOriginGuard)
export class SigningController {
  constructor(
    private readonly auth: AuthStore,
    private readonly database: Database,
  ) {}

  @Public()
  @Get(':token')
  look(@Param('token') token: string) {
    return lookAtSigningLink(this.auth, this.database, token);
  }

  @Public()
  @Post('sign')
  @HttpCode(204)
  sign(@Body() body: unknown) {
    return signByLink(this.auth, this.database, bodyOf(signBody, body));
  }

  /** An expired link asks for a new one, which goes to the same address by mail. The answer is always the same. */
  @Public()
  @Post('renew')
  @HttpCode(204)
  async renew(@Body() body: unknown) {
    await this.auth.value('renew_signing_link', tokenHash(bodyOf(renewBody, body).token), randomUUID());
  }
}
