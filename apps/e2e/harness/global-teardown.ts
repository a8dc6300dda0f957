/** Stops the shared product; that it ends in good order is part of what is tested. */
export default async function teardown(): Promise<void> {
  const code = await globalThis.mutualityProduct?.stop();
  if (code)
    throw new Error(`The product ended with ${code}. It printed:\n${globalThis.mutualityProduct?.output()}`);
}
