import { leaveSharedProduct } from './shared-product.js';
import { type Product, startProduct } from './start-product.js';

declare global {
  var mutualityProduct: Product | undefined;
}

/** Starts the built product with its demo, once for all journeys. */
export default async function setup(): Promise<void> {
  const product = await startProduct();
  globalThis.mutualityProduct = product;
  leaveSharedProduct({
    url: product.url,
    dataDir: product.dataDir,
    readyAfterSeconds: product.readyAfterSeconds,
  });
}
