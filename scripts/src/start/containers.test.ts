import { publisherNodeFlags } from '@portolano/publisher/node-flags.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectFolder } from '../places.ts';
import { parts } from '../serve/parts.ts';

const textOf = (file: string) => readFileSync(join(projectFolder, file), 'utf8');

const service = z.object({
	command: z.array(z.string()),
	entrypoint: z.array(z.string()).optional(),
	volumes: z.tuple([z.string()]),
});
const compose = z.object({ services: z.record(z.string(), service) });

const { services } = compose.parse(parse(textOf('compose.yaml'), { merge: true }));
const [, entrypoint = ''] = /^ENTRYPOINT (\[.*\])$/m.exec(textOf('Containerfile')) ?? [];

// The end-to-end test of `portolano init` runs these commands.
test('there is a container for each part, which serves it from the home in the volume', () => {
	const served = parts.map((part) => [part, ['serve', part, '--home', '/srv/installation']]);
	const commands = Object.entries(services).map(([name, { command }]) => [name, command]);
	expect(commands).toEqual(served);
	for (const { volumes } of Object.values(services))
		expect(volumes).toEqual(['installation:/srv/installation']);
});

test('the publisher runs with its flags for Node, the others with the program of the image', () => {
	const program = z.array(z.string()).parse(JSON.parse(entrypoint));
	expect(program).toEqual(['node', 'scripts/src/cli.ts']);
	expect(services['publisher']?.entrypoint).toEqual(['node', ...publisherNodeFlags, 'scripts/src/cli.ts']);
	expect(services['cms']?.entrypoint ?? services['gateway']?.entrypoint).toBeUndefined();
});
