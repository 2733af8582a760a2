import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';

/** The policy allows styles with this answer's nonce only; the server writes it into index.html. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

/** The place is kept after `#`, where no search and no id reaches the server's request line; a plain path still works. */
const keepPlaceLocal = () => {
  const { pathname, search, hash } = window.location;
  if (pathname !== '/' && hash === '') window.history.replaceState(null, '', `/#${pathname}${search}`);
};

keepPlaceLocal();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <CacheProvider value={createCache({ key: 'desk', nonce, prepend: true })}>
      <App />
    </CacheProvider>,
  );
}
