import { Module } from '@nestjs/common';
import { NavigatorsResolver } from './navigators.resolver.js';
import { PlacementsResolver } from './placements.resolver.js';
import { QualificationsResolver } from './qualifications.resolver.js';
import { WishesResolver } from './wishes.resolver.js';

@Module({ providers: [NavigatorsResolver, QualificationsResolver, WishesResolver, PlacementsResolver] })
export class NavigatorsModule {}
