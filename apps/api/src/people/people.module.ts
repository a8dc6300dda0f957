import { Module } from '@nestjs/common';
import { InvitingResolver } from './inviting.resolver.js';
import { TeamResolver } from './team.resolver.js';

@Module({ providers: [InvitingResolver, TeamResolver] })
export class PeopleModule {}
