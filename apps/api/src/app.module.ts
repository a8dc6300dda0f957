import { type DynamicModule, Module } from '@nestjs/common';
import { AgreementsModule } from './agreements/agreements.module.js';
import { NavigatorsModule } from './navigators/navigators.module.js';
import { AttendanceModule } from './attendance/attendance.module.js';
import { HoursModule } from './hours/hours.module.js';
import { OnboardingModule } from './onboarding/onboarding.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';
import { PeopleModule } from './people/people.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { HealthController } from './platform/http/health.controller.js';
import { type Platform, PlatformModule } from './platform/platform.module.js';
import { SchedulingModule } from './scheduling/scheduling.module.js';
import { SessionsModule } from './platform/sessions/sessions.module.js';

/** The table of contents: one line per noun. */
const nouns = [
  HoursModule,
  OnboardingModule,
  AgreementsModule,
  NavigatorsModule,
  OrganizationsModule,
  PeopleModule,
  SchedulingModule,
  AttendanceModule,
];

@Module({})
export class AppModule {
  static with(platform: Platform): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(platform), graphqlModule, FilesModule, SessionsModule, ...nouns],
      controllers: [HealthController],
    };
  }
}
