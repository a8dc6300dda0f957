import { Module } from '@nestjs/common';
import { ConfirmController } from './confirm.controller.js';
import { LinksController } from './links.controller.js';
import { Passwords } from './passwords.js';
import { RateLimits } from './rate-limits.js';
import { SessionResolver } from './session-resolver.js';
import { SessionsController } from './sessions.controller.js';
import { SignInDoors } from './sign-in-doors.js';

/** Sign-in, sessions, invitations and the set-up of an empty deployment. */
@Module({
  controllers: [SessionsController, LinksController, ConfirmController],
  providers: [Passwords, RateLimits, SessionResolver, SignInDoors],
  exports: [SessionResolver],
})
export class SessionsModule {}
