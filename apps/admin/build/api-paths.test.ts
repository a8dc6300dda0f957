import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { apiPaths } from './api-paths.js';

const api = join(import.meta.dirname, '../../api/src');

/** The first part of the address of every controller. */
const served = () =>
  readdirSync(api, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.controller.ts'))
    .flatMap((path) => [...readFileSync(join(api, path), 'utf8').matchAll(/@Controller\('([^'/]+)/g)])
    .map(([, first]) => `/${first}`);

describe('the development server', () => {
  it('hands on all that the API answers', () => {
    expect([...new Set([...served(), '/graphql'])].sort()).toEqual(apiPaths);
  });
});
