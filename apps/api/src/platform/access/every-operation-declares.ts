import { permissions } from '@mutuality/domain/access';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PUBLIC, REQUIRES } from './requires.decorator.js';

const RESOLVER_TYPE = 'graphql:resolver_type';

/** Refuses to boot while an operation or REST route says nothing about who may use it. */
@Injectable()
export class EveryOperationDeclares implements OnApplicationBootstrap {
  /** Operation → permission, or null for public ones: the registry that the strangers' tests walk. */
  readonly registry = new Map<string, string | null>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const silent: string[] = [];
    for (const { instance, metatype } of [
      ...this.discovery.getProviders(),
      ...this.discovery.getControllers(),
    ]) {
      if (!instance || !metatype) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method = prototype[name];
        if (!method || !isOperation(method)) continue;
        const permission = Reflect.getMetadata(REQUIRES, method) as string | undefined;
        const open = Reflect.getMetadata(PUBLIC, method) as boolean | undefined;
        const operation = `${metatype.name}.${name}`;
        if (!open && (!permission || !(permission in permissions))) silent.push(operation);
        this.registry.set(operation, permission ?? null);
      }
    }
    if (silent.length > 0) {
      throw new Error(`These operations declare no permission: ${silent.join(', ')}`);
    }
  }
}

function isOperation(method: object): boolean {
  const type = Reflect.getMetadata(RESOLVER_TYPE, method) as string | undefined;
  return (
    type === 'Query' ||
    type === 'Mutation' ||
    type === 'Subscription' ||
    Reflect.hasMetadata(METHOD_METADATA, method)
  );
}
