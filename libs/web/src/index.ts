export * from './answer.interceptor.js';
export * from './constraints.js';
export * from './decorators.js';
export * from './fields.js';
export * from './list-query.js';
export * from './problem.js';
export * from './shapes.js';
export { type Cell, csvCell, fileAsked, fileFrom, type MediaType, type TableFile } from './table-file.js';
export * from './validation.js';
