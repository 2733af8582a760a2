export * from './actor.js';
export * from './civil-date.js';
export * from './errors.js';
export * from './expected.js';
export * from './places.js';
export * from './words.js';
