import { Module } from '@nestjs/common';
import { OrganizationsResolver } from './organizations.resolver.js';
import { RequirementsResolver } from './requirements.resolver.js';

@Module({ providers: [OrganizationsResolver, RequirementsResolver] })
export class OrganizationsModule {}
