import { Module } from '@nestjs/common';
import { OrganizationsResolver } from './organizations.resolver.js';
import { PlacesResolver } from './places.resolver.js';
import { ProfileResolver } from './profile.resolver.js';
import { RequirementsResolver } from './requirements.resolver.js';

@Module({ providers: [OrganizationsResolver, RequirementsResolver, ProfileResolver, PlacesResolver] })
export class OrganizationsModule {}
