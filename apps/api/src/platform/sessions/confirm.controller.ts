import { Body, Controller, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../access/requires.decorator.js';
import { bodyOf, confirmBody } from './bodies.js';
import { confirmPassword } from './confirm-password.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { SignInDoors } from './sign-in-doors.js';
import { visitorOf } from './visitor.js';

/** The password asked for once more, by whoever is signed in. */
@Controller('auth')
@UseGuards(SameOriginGuard)
export class ConfirmController {
  constructor(private readonly doors: SignInDoors) {}

  @Public()
  @Post('confirm-password')
  @HttpCode(204)
  async confirm(@Body() body: unknown, @Req() request: FastifyRequest) {
    await confirmPassword(this.doors, bodyOf(confirmBody, body).password, visitorOf(request));
  }
}
