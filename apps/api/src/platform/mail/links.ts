/** Addresses that mails lead to. */
export interface Links {
  /** The page behind an invitation's link; its button accepts. */
  invitation(token: string): string;
  /** The page on which an organisation joins one more consortium. */
  join(token: string): string;
  /** The page that founds the first consortium of an empty deployment. */
  setup(token: string): string;
  /** The page on which a person without an account reads and signs an agreement. */
  signing(token: string): string;
  /** A page of the staff app, under the affiliation that the mail was for. `path` such as `week?of=2026-05-04`. */
  page(affiliationId: string, path?: string): string;
}

/** Links of the deployment that people reach at `publicUrl`. */
export function links(publicUrl: string): Links {
  const at = (path: string) => `${publicUrl.replace(/\/+$/, '')}/${path}`;
  return {
    invitation: (token) => at(`invitation/${token}`),
    join: (token) => at(`join/${token}`),
    setup: (token) => at(`setup/${token}`),
    signing: (token) => at(`sign/${token}`),
    page: (affiliationId, path) => at(path ? `a/${affiliationId}/${path}` : `a/${affiliationId}`),
  };
}
