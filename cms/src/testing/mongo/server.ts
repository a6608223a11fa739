import { ferretdbBuilt, ferretdbFound, onPath, type Variables } from './ferretdb.ts';
import { type Program, run } from './process.ts';

/** A server that speaks the protocol of MongoDB, or why there is none. */
export type MongoServer =
	| { isThere: true; name: string; url: string; stop: () => Promise<void> }
	| { isThere: false; reason: string };

const advice = 'Put mongod or ferretdb 1.24.2 on the PATH, or set MONGODB_URL to a server, to run it.';

function mongod(command: string): Program {
	return {
		command,
		arguments: ({ port, folder }) => ['--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', folder],
	};
}

function ferretdb(command: string): Program {
	return {
		command,
		arguments: ({ port, folder }) => [
			'--handler=sqlite',
			`--sqlite-url=file:${folder}/`,
			`--state-dir=${folder}`,
			`--listen-addr=127.0.0.1:${port}`,
			'--debug-addr=-',
			'--telemetry=disable',
			'--log-level=error',
		],
	};
}

interface Source {
	name: string;
	find: (variables: Variables) => string | undefined | Promise<string | undefined>;
	program: (command: string) => Program;
}

/** Where a server is looked for, in this order. */
const sources: Source[] = [
	{ name: 'MongoDB', find: (variables) => onPath('mongod', variables), program: mongod },
	{ name: 'FerretDB', find: ferretdbFound, program: ferretdb },
	{ name: 'FerretDB', find: ferretdbBuilt, program: ferretdb },
];

/** The server that `MONGODB_URL` names, or one started for the tests; whoever asks stops it. */
export async function mongoServer(variables: Variables): Promise<MongoServer> {
	const { MONGODB_URL } = variables;
	if (MONGODB_URL) return { isThere: true, name: 'MongoDB', url: MONGODB_URL, stop: () => Promise.resolve() };
	const failures: string[] = [];
	for (const { name, find, program } of sources) {
		try {
			const command = await find(variables);
			if (command === undefined) continue;
			const { port, stop } = await run(program(command));
			return { isThere: true, name, url: `mongodb://127.0.0.1:${port}/`, stop };
		} catch (error) {
			failures.push(error instanceof Error ? error.message : String(error));
		}
	}
	const why = failures.length > 0 ? failures.join('; ') : 'no mongod, no ferretdb and no Go on the PATH';
	return { isThere: false, reason: `${why}. ${advice}` };
}
