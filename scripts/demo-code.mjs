// `npm run demo:code -- reception`: the password and the code of the moment for a demo account.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Secret, TOTP } from 'otpauth';

const file = path.resolve(process.env.DATA_DIR ?? 'data', 'demo-accounts.json');
if (!existsSync(file)) {
  console.error('There is no demo here yet: `npm start` makes it.');
  process.exit(1);
}
const accounts = JSON.parse(readFileSync(file, 'utf8'));
const wanted = process.argv[2];
const account = accounts.find(({ username }) => username === wanted);
if (account === undefined) {
  console.error(`Say whose: ${accounts.map(({ username }) => username).join(', ')}`);
  process.exit(1);
}
const code = new TOTP({ secret: Secret.fromBase32(account.totpSecret) }).generate();
console.log(`${account.username}   password ${account.password}   code ${code}`);
