import { Body, Controller, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/requires.decorator.js';
import { bodyOf, languageBody, signInBody } from './bodies.js';
import { changeLanguage } from './change-language.js';
import { currentSession } from './current-session.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { giveCookies, readSessionCookie, takeSessionCookie } from './session-cookie.js';
import { SessionResolver } from './session-resolver.js';
import { SignInDoors } from './sign-in-doors.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';
import { visitorOf } from './visitor.js';

/** Signing in and out, and who is signed in. Beside GraphQL, where one request could hold a thousand tries. */
@Controller('auth')
@UseGuards(SameOriginGuard)
export class SessionsController {
  constructor(
    private readonly doors: SignInDoors,
    private readonly sessions: SessionResolver,
  ) {}

  @Public()
  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { who, tokens } = await signIn(this.doors, bodyOf(signInBody, body), visitorOf(request));
    giveCookies(request, reply, tokens);
    return who;
  }

  @Public()
  @Get('session')
  session(@Req() request: FastifyRequest) {
    return currentSession(this.doors.auth, readSessionCookie(request));
  }

  @Public()
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await signOut(this.doors.auth, this.sessions, readSessionCookie(request));
    takeSessionCookie(request, reply);
  }

  @Public()
  @Post('language')
  @HttpCode(204)
  async changeLanguage(@Body() body: unknown, @Req() request: FastifyRequest) {
    const { language } = bodyOf(languageBody, body);
    await changeLanguage(this.doors.auth, this.sessions, readSessionCookie(request), language);
  }
}
