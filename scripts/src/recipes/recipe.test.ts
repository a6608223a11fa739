import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carryOutStep, stepsOf } from './recipe.ts';

const recipe = `# A recipe

A new file:

\`\`\`ts types/vehicle.ts
export const vehicle = 1;
\`\`\`

A line of the registry:

\`\`\`diff registry.ts
 	topic,
+	vehicle,
 	menu,
\`\`\`

\`\`\`sh
npm run check
\`\`\`

\`\`\`ts
shownOnly();
\`\`\`
`;

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'recipe-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a recipe creates its files, adds its lines and returns its commands', () => {
	writeFileSync(join(folder, 'registry.ts'), 'const types = {\n\ttopic,\n\tmenu,\n};\n');
	const steps = stepsOf(recipe);
	for (const step of steps) carryOutStep(step, folder);

	expect(readFileSync(join(folder, 'types/vehicle.ts'), 'utf8')).toBe('export const vehicle = 1;\n');
	expect(readFileSync(join(folder, 'registry.ts'), 'utf8')).toBe(
		'const types = {\n\ttopic,\n\tvehicle,\n\tmenu,\n};\n',
	);
	expect(steps.at(-1)).toEqual({ kind: 'commands', lines: ['npm run check'] });
});

test('a recipe fails when its context lines are missing', () => {
	writeFileSync(join(folder, 'registry.ts'), 'const types = {};\n');
	const [, edit] = stepsOf(recipe);
	expect(() => edit && carryOutStep(edit, folder)).toThrow(
		'registry.ts after lines that stand there 0 times',
	);
});
