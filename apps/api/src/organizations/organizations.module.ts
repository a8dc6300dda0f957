import { Module } from '@nestjs/common';
import { MembershipsResolver } from './memberships.resolver.js';
import { OrganizationsResolver } from './organizations.resolver.js';
import { PlacesResolver } from './places.resolver.js';
import { ProfileResolver } from './profile.resolver.js';
import { RequirementsResolver } from './requirements.resolver.js';

@Module({
  providers: [
    OrganizationsResolver,
    MembershipsResolver,
    RequirementsResolver,
    ProfileResolver,
    PlacesResolver,
  ],
})
export class OrganizationsModule {}
