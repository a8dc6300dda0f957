import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium } from '../../test/world.js';
import type { AddBranchInput } from './add-branch.input.js';
import { addBranch } from './add-branch.js';
import type { FoundOrganizationInput } from './found-organization.input.js';
import { foundOrganization } from './found-organization.js';

afterAll(closeTestDatabase);

const refusedFor = (code: string, field: string) => ({
  refusals: [expect.objectContaining({ code, path: [field] })],
});

describe('foundOrganization', () => {
  it.each<[string, string, Partial<FoundOrganizationInput>]>([
    ['organization.name_missing', 'name', { name: '  ' }],
    ['organization.name_long', 'name', { name: 'a'.repeat(201) }],
    ['organization.mail_form', 'mail', { mail: 'nobody' }],
    ['organization.website_form', 'website', { website: 'our page' }],
    ['organization.fiscal_year_form', 'fiscalYearStart', { fiscalYearStart: '13-45' }],
    ['organization.zone_unknown', 'zone', { zone: 'Mars/Olympus' }],
  ])('asks what the form asks: %s', async (code, field, said) => {
    const c = await newConsortium();
    const { consortiumId } = c;
    const input = {
      consortiumId,
      kind: 'LIBRARY' as const,
      name: 'Fair Haven',
      zone: 'America/Detroit',
      ...said,
    };
    await expect(c.write(c.admin, (tx) => foundOrganization(tx, input))).rejects.toMatchObject(
      refusedFor(code, field),
    );
  });

  it('keeps what was written in one form', async () => {
    const c = await newConsortium();
    const said = {
      name: ' Fair Haven ',
      mail: ' desk@example.org ',
      phone: '(906) 555-0100',
      website: ' ',
      fiscalYearStart: '',
    };
    const founded = await c.write(c.admin, (tx) =>
      foundOrganization(tx, {
        consortiumId: c.consortiumId,
        kind: 'LIBRARY',
        zone: 'America/Detroit',
        ...said,
      }),
    );
    expect(founded).toMatchObject({
      ...{
        name: 'Fair Haven',
        mail: 'desk@example.org',
        phone: '+19065550100',
        website: null,
        fiscalYearStart: '01-01',
      },
    });
  });
});

describe('addBranch', () => {
  it.each<[string, string, Partial<AddBranchInput>]>([
    ['branch.name_missing', 'name', { name: '' }],
    ['organization.name_long', 'name', { name: 'a'.repeat(201) }],
    ['branch.zip_form', 'zip', { zip: '4900' }],
    ['branch.state_unknown', 'state', { state: 'Michigan' }],
    ['branch.zone_unknown', 'zone', { zone: 'Mars/Olympus' }],
    ['branch.coordinates_incomplete', 'longitude', { latitude: 46.5 }],
    ['branch.coordinates_range', 'latitude', { latitude: 99, longitude: -87 }],
  ])('asks what the form asks: %s', async (code, field, said) => {
    const c = await newConsortium();
    const { library } = await c.addLibrary('Fair Haven');
    const input = {
      libraryId: library.id,
      kind: 'BRANCH' as const,
      name: 'North',
      zone: 'America/Detroit',
      ...said,
    };
    await expect(c.write(c.admin, (tx) => addBranch(tx, input))).rejects.toMatchObject(
      refusedFor(code, field),
    );
  });
});
