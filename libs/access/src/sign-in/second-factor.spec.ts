import { codeAt, invitation, newSecret, stepOf } from './second-factor.js';

/** RFC 6238, appendix B: the secret "12345678901234567890" (SHA-1), the last six digits. */
const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a second factor', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('shows at second %d the code of RFC 6238', (second, code) => {
    expect(codeAt(RFC, second * 1000)).toBe(code);
    expect(stepOf(RFC, code, second * 1000)).toBe(Math.floor(second / 30));
  });

  it('takes the step before and the step after, and names the step the code is of', () => {
    const now = 1_774_000_000_000;
    const step = Math.floor(now / 30_000);
    for (const away of [-1, 0, 1]) expect(stepOf(RFC, codeAt(RFC, now + away * 30_000), now)).toBe(step + away);
    for (const away of [-2, 2]) expect(stepOf(RFC, codeAt(RFC, now + away * 30_000), now)).toBeUndefined();
  });

  it('is new each time, 160 bits, and drawn as a picture that asks nobody else', async () => {
    const secret = newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newSecret()).not.toBe(secret);
    const { otpauthUri, qrSvg } = await invitation(secret, 'anna.lindqvist');
    expect(otpauthUri).toBe(
      `otpauth://totp/Taktpinnen:anna.lindqvist?issuer=Taktpinnen&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
    expect(qrSvg).toMatch(/^<svg /);
    expect(qrSvg.replace('http://www.w3.org/2000/svg', '')).not.toContain('http');
  });
});
