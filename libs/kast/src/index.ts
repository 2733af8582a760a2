export { KastModule } from './kast.module.js';
