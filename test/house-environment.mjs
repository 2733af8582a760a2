import { readdirSync } from 'node:fs';
import { TestEnvironment } from 'jest-environment-node';

const at = (path) => new URL(`../${path}`, import.meta.url).href;
const libraries = readdirSync(new URL('../libs', import.meta.url)).map((name) => [
  `#${name}`,
  at(`dist/libs/${name}/src/index.js`),
]);
const server = ['house', 'app.module', 'api-document', 'openapi'].map((name) => [
  `../apps/api/src/${name}.js`,
  at(`dist/apps/api/src/${name}.js`),
]);
const inner = ['libs/counselling/src/reassignments/hands.js'].map((path) => [`../${path}`, at(`dist/${path}`)]);
const shared = ['pg', 'uuid', '@nestjs/common', '@nestjs/core', '@nestjs/typeorm', '@nestjs/platform-fastify'];

let built;

async function load() {
  const modules = [...libraries, ...server, ...inner, ...shared.map((name) => [name, name])];
  return new Map(await Promise.all(modules.map(async ([name, where]) => [name, await import(where)])));
}

/**
 * Gives a test file the built house, loaded once for each worker and not again for each file:
 * of a short file's time, two thirds went to loading the same modules once more.
 */
export default class HouseEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.builtHouse = await (built ??= load());
  }
}
