export { CounsellingModule } from './counselling.module.js';
