import type { TestProject } from 'vitest/node';
import { variables } from './env.ts';
import { mongoServer } from './server.ts';

/** Starts one MongoDB server for all tests of the run; each test file has its own database. */
export default async function startMongo(project: TestProject): Promise<(() => Promise<void>) | undefined> {
	const server = mongoServer(variables);
	if (!server.isThere) return undefined;
	const { url, stop } = await server.start();
	project.provide('mongoUrl', url);
	return stop;
}
