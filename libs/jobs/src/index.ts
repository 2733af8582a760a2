export { HouseJobs } from './house-jobs.js';
export { type InwardJob, type Job, JOBS, type OutwardJob } from './job.js';
export { JobsModule } from './jobs.module.js';
