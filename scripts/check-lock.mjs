// A registry can lag behind on platform packages: `npm install` then drops them silently from the lock file, and
// `npm ci` fails elsewhere with "Missing: <package> from lock file". This finds them, and download addresses.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').pop()));

const missing = Object.entries(packages).flatMap(([place, { version, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !names.has(name))
    .map(
      ([name, wanted]) => `${place || 'package.json'}@${version}: optional ${name}@${wanted} is not in the lock file`,
    ),
);
const addressed = Object.entries(packages)
  .filter(([, { resolved }]) => resolved)
  .map(([place]) => `${place}: the lock file names a download address`);

const faults = [...missing, ...addressed];
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
