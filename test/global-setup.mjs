// The built code raises the cluster: `npm test` builds before it tests.
import { raiseCluster } from '../dist/test/cluster.js';

export default async function globalSetup() {
  globalThis.taktTestCluster ??= await raiseCluster();
}
