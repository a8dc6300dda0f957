import { Module } from '@nestjs/common';
import { TeamResolver } from './team.resolver.js';

@Module({ providers: [TeamResolver] })
export class PeopleModule {}
