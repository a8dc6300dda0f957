import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderIn } from '../../testing/render-in.js';
import type { Invitation } from './invitation.js';
import { InvitationPage } from './InvitationPage.js';

const invitation: Invitation = {
  mail: 'lena@example.org',
  personName: 'Lena Ortiz',
  role: 'LIBRARY_ADMIN',
  organizationName: 'Alder Library',
  branchNames: [],
  invitedByName: 'Ada Vance',
  invitedByOrganization: 'Riverbend consortium',
  state: 'OPEN',
  hasAccount: false,
};

const show = (more: Partial<Invitation> = {}) =>
  renderIn(
    'en',
    <InvitationPage
      token="t"
      invitation={{ ok: true, value: { ...invitation, ...more } }}
      onDone={() => undefined}
    />,
  );

describe('the page of an invitation', () => {
  it('says who invites, for whom, and calls the person by name', () => {
    show();
    expect(screen.getByText('Invited by').nextElementSibling?.textContent).toBe(
      'Ada Vance, Riverbend consortium',
    );
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' }).value).toBe('Lena Ortiz');
  });

  it('names the inviter alone where nobody asked for an organization', () => {
    show({ invitedByOrganization: null });
    expect(screen.getByText('Invited by').nextElementSibling?.textContent).toBe('Ada Vance');
  });
});
