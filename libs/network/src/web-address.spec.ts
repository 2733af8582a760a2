import { webAddressOf } from './web-address.js';

describe('a web address', () => {
  it('with a host of other letters is kept both ways', () => {
    expect(webAddressOf('duavgör.se')).toEqual({ urlAscii: 'https://xn--duavgr-0xa.se/', urlDisplay: 'duavgör.se' });
  });

  it('is the same whichever way it was written', () => {
    expect(webAddressOf('https://xn--duavgr-0xa.se/')).toEqual(webAddressOf(' duavgör.se '));
  });

  it('keeps its path', () => {
    expect(webAddressOf('https://malmo.se/fast').urlDisplay).toBe('malmo.se/fast');
  });

  it.each(['javascript:alert(1)', 'ftp://example.org', 'nothing', '', 'http://', 'https://a:b@example.org'])(
    'is not %p',
    (text) => expect(() => webAddressOf(text)).toThrow('not a web address'),
  );
});
