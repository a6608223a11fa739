import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../places.ts';
import { copyProject } from './copy-project.ts';
import { carryOutStep, type Step, stepsOf } from './recipe.ts';

const steps = stepsOf(readFileSync(join(projectFolder, 'docs/add-a-content-type.md'), 'utf8'));
const commands = steps.flatMap((step) => (step.kind === 'commands' ? step.lines : []));

let folder: string;

function run(command: string): void {
	const tools = join(projectFolder, '.tools/node_modules/.bin');
	const env = { ...process.env, CI: 'true', PATH: [tools, process.env['PATH']].join(delimiter) };
	execFileSync('sh', ['-c', command], { cwd: folder, env, stdio: 'pipe', encoding: 'utf8' });
}

/** Returns the compiler's errors after removing `line` from `file`; the line is then put back. */
function withoutLine(file: string, line: string, types: string): string {
	const path = join(folder, file);
	const whole = readFileSync(path, 'utf8');
	writeFileSync(path, whole.replace(`${line}\n`, ''));
	try {
		run(types);
		return '';
	} catch (error) {
		return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
	} finally {
		writeFileSync(path, whole);
	}
}

const ofCms = 'node_modules/.bin/tsc -p cms';
const ofSites = 'node_modules/.bin/tsc -p .';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'recipe-'));
	copyProject(folder);
	run('pnpm install --frozen-lockfile --prefer-offline');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the recipe that adds a content type', () => {
	test('works on a copy of the project, and the commands of its proof pass', () => {
		for (const step of steps.filter((step: Step) => step.kind !== 'commands')) carryOutStep(step, folder);
		expect(commands.length).toBeGreaterThan(3);
		for (const command of commands) run(command);
	}, 1_200_000);

	test.each([
		['content-models/src/content-types.ts', '\ttree,', ofCms, 'content-models/src/content-types.ts'],
		['cms/src/collections/registry.ts', '\ttree,', ofCms, 'cms/src/collections/registry.ts'],
		[
			'packages/site-kit/src/types/registry.ts',
			'\ttree,',
			ofSites,
			'packages/site-kit/src/types/registry.ts',
		],
		[
			'sites/portal/src/routes/documents.ts',
			'\ttree: TreePage,',
			ofSites,
			'sites/portal/src/routes/documents.ts',
		],
	])(
		'does not compile without its line in %s',
		(...[file, line, types, complaint]) => {
			expect(withoutLine(file, line, types)).toContain(complaint);
		},
		600_000,
	);
});
