import { Module } from '@nestjs/common';
import { HoursResolver } from './hours.resolver.js';

@Module({ providers: [HoursResolver] })
export class HoursModule {}
