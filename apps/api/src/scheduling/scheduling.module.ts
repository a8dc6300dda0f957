import { Module } from '@nestjs/common';
import { PatternsResolver } from './patterns.resolver.js';
import { SchedulingResolver } from './scheduling.resolver.js';

@Module({ providers: [SchedulingResolver, PatternsResolver] })
export class SchedulingModule {}
