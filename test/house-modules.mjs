import { jest } from '@jest/globals';

// Nothing is replaced by something else: each name leads to the house itself, as the environment has loaded it.
for (const [name, module] of globalThis.builtHouse) jest.unstable_mockModule(name, () => module);
