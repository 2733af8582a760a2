export default async function globalTeardown() {
  await globalThis.taktTestCluster?.stop('immediate');
  globalThis.taktTestCluster = undefined;
}
