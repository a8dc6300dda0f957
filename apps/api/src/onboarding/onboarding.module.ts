import { Module } from '@nestjs/common';
import { SurveysController } from './checks/surveys.controller.js';
import { ImportsResolver } from './imports/imports.resolver.js';
import { StagesResolver } from './stages/stages.resolver.js';

@Module({ controllers: [SurveysController], providers: [ImportsResolver, StagesResolver] })
export class OnboardingModule {}
