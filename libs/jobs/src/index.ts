export { HouseJobs } from './house-jobs.js';
export { type Job, JOBS } from './job.js';
export { JobsModule } from './jobs.module.js';
