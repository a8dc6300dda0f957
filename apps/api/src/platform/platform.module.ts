import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AuthStore } from './access/auth-store.js';
import { EveryOperationDeclares } from './access/every-operation-declares.js';
import { Settings } from './settings.js';
import { Database } from './database/database.js';
import { ErrorFilter } from './http/error.filter.js';

export interface Platform {
  settings: Settings;
  database: Database;
  authStore: AuthStore;
}

/** What every module may ask for: the database's door, the door of sign-in, the deployment's settings. */
@Global()
@Module({})
export class PlatformModule {
  static with({ settings, database, authStore }: Platform): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Database, useValue: database },
        { provide: AuthStore, useValue: authStore },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
        EveryOperationDeclares,
      ],
      exports: [Settings, Database, AuthStore],
    };
  }
}
