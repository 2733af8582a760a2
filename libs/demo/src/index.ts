export { demoIsDue } from './keeping/beginning.js';
export { type DemoWish, seedDemo } from './seed-demo.js';
