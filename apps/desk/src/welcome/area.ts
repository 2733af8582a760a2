import { lazyScreen, type Area } from '../area.js';

/** Before there is anybody to sign in. */
export const welcome: Area = {
  routes: [{ path: '/valkommen', screen: lazyScreen(() => import('./WelcomePage.js'), 'WelcomePage'), outside: true }],
};
