import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const buildSchema = z.object({
	pages: z.number(),
	building: z.number(),
	processor: z.number(),
	memory: z.number(),
});

type Build = z.infer<typeof buildSchema>;

/** Figures of one size. */
export interface ScaleStep {
	readonly pages: number;
	/** Milliseconds of processor time, and of time, for each page. */
	readonly processorPerPage: number;
	readonly timePerPage: number;
	/** Largest resident memory, in megabytes. */
	readonly memory: number;
}

export interface ScaleFigures {
	readonly steps: readonly ScaleStep[];
	/** The power of the number of pages with which processor time grows: 1 when each page costs the same. */
	readonly exponent: number;
	/** The same for memory. */
	readonly memoryExponent: number;
}

/** Returns the slope of the line that fits the logarithms of the points best (least squares). */
export function exponentOf(points: readonly (readonly [size: number, cost: number])[]): number {
	const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [x, y] = [mean(logs.map(([at]) => at)), mean(logs.map(([, of]) => of))];
	const covariance = mean(logs.map(([at, of]) => (at - x) * (of - y)));
	const variance = mean(logs.map(([at]) => (at - x) ** 2));
	return rounded(covariance / variance);
}

const rounded = (value: number) => Number(value.toFixed(3));

function stepOf({ pages, processor, building, memory }: Build): ScaleStep {
	const each = (seconds: number) => rounded((seconds * 1000) / pages);
	return { pages, processorPerPage: each(processor), timePerPage: each(building), memory };
}

/** Measures a first build of each number of documents, in a process of its own. */
export async function measureScale(sizes: readonly number[]): Promise<ScaleFigures> {
	const builds: Build[] = [];
	for (const size of sizes) {
		const script = new URL('run.ts', import.meta.url).pathname;
		const { stdout } = await run(process.execPath, [...process.execArgv, script, 'build', String(size)]);
		builds.push(buildSchema.parse(JSON.parse(stdout)));
	}
	return {
		steps: builds.map(stepOf),
		exponent: exponentOf(builds.map(({ pages, processor }) => [pages, processor])),
		memoryExponent: exponentOf(builds.map(({ pages, memory }) => [pages, memory])),
	};
}
