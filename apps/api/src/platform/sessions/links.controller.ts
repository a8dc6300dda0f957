import { Body, Controller, Get, HttpCode, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/requires.decorator.js';
import { acceptInvitation } from './accept-invitation.js';
import { acceptBody, bodyOf, setupBody } from './bodies.js';
import { lookAtInvitation } from './invitation.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { giveCookies } from './session-cookie.js';
import { lookAtSetup, setUp } from './set-up.js';
import { SignInDoors } from './sign-in-doors.js';
import { visitorOf } from './visitor.js';

/** One-time links: looking at one changes nothing, its button does. */
@Controller('auth')
@UseGuards(SameOriginGuard)
export class LinksController {
  constructor(private readonly doors: SignInDoors) {}

  @Public()
  @Get('invitations/:token')
  invitation(@Param('token') token: string) {
    return lookAtInvitation(this.doors.auth, token);
  }

  @Public()
  @Post('invitations/accept')
  @HttpCode(200)
  async accept(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { who, tokens } = await acceptInvitation(this.doors, bodyOf(acceptBody, body), visitorOf(request));
    giveCookies(request, reply, tokens);
    return who;
  }

  @Public()
  @Get('setup/:token')
  setup(@Param('token') token: string) {
    return lookAtSetup(this.doors.auth, token);
  }

  @Public()
  @Post('setup')
  @HttpCode(200)
  async setUp(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { who, tokens } = await setUp(this.doors, bodyOf(setupBody, body), visitorOf(request));
    giveCookies(request, reply, tokens);
    return who;
  }
}
