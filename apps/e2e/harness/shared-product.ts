/** The product that all journeys of a run share, as its set-up left it in the environment. */
export interface SharedProduct {
  url: string;
  dataDir: string;
  readyAfterSeconds: number;
}

const variable = 'MUTUALITY_E2E_PRODUCT';

export function leaveSharedProduct(product: SharedProduct): void {
  process.env[variable] = JSON.stringify(product);
}

export function sharedProduct(): SharedProduct {
  const text = process.env[variable];
  if (!text) throw new Error('No product runs for this test: start it through the Jest project "e2e".');
  return JSON.parse(text) as SharedProduct;
}
