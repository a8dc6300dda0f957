import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { AuthStore } from '../access/auth-store.js';
import { Public } from '../access/requires.decorator.js';

/** Whether the process lives, and whether it can serve. */
@Controller('health')
export class HealthController {
  constructor(private readonly authStore: AuthStore) {}

  @Public()
  @Get('live')
  live() {
    return { status: 'live' };
  }

  @Public()
  @Get('ready')
  async ready() {
    try {
      await this.authStore.value('deployment_is_empty');
    } catch {
      throw new ServiceUnavailableException({ status: 'the database does not answer' });
    }
    return { status: 'ready' };
  }
}
