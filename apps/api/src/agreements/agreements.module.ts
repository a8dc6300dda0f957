import { Module } from '@nestjs/common';
import { AgreementFieldsResolver } from './agreement-fields.resolver.js';
import { AgreementsResolver } from './agreements.resolver.js';
import { SigningController } from './signing.controller.js';

@Module({ controllers: [SigningController], providers: [AgreementsResolver, AgreementFieldsResolver] })
export class AgreementsModule {}
