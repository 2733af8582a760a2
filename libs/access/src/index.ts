export { AccessModule, type Route, routesOf } from './access.module.js';
export { ACCESS, type Door, Half, HalfSignedIn, Public, Requires, SignedIn, Who } from './decorators.js';
export { allPermissions, definePermissions, type Permission, permissionsOf } from './permission.js';
export { SESSION_COOKIE } from './session-cookie.js';
