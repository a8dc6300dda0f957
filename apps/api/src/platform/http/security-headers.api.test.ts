import { afterAll, expect, it } from '@jest/globals';
import { closeTestApp, testApp } from '../../../test/app.js';
import { closeTestDatabase } from '../../../test/database.js';

afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

it('every answer brings a policy that lets nothing in but what we serve ourselves', async () => {
  const app = await testApp();
  const { headers } = await app.inject({ method: 'GET', url: '/health/live' });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});
