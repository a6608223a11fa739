import { ferretdbBuilt, ferretdbFound, onPath, type Variables } from './ferretdb.ts';
import { type Program, run } from './process.ts';

interface Started {
	url: string;
	/** Absent where the server is not ours to end. */
	stop?: () => Promise<void>;
}

/** A server that speaks the protocol of MongoDB, or why there is none. */
export type MongoServer =
	{ isThere: true; name: string; start: () => Promise<Started> } | { isThere: false; reason: string };

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

/** Finds a program that answers, by starting and ending it. */
async function usableProgram({ find, program }: Source, variables: Variables): Promise<Program | undefined> {
	const command = await find(variables);
	if (command === undefined) return undefined;
	const found = program(command);
	const { stop } = await run(found);
	await stop();
	return found;
}

/** The server that `MONGODB_URL` names, or else a program of this machine that was seen to answer. */
export async function mongoServer(variables: Variables): Promise<MongoServer> {
	const { MONGODB_URL } = variables;
	if (MONGODB_URL)
		return { isThere: true, name: 'MongoDB', start: () => Promise.resolve({ url: MONGODB_URL }) };
	const failures: string[] = [];
	for (const source of sources) {
		try {
			const program = await usableProgram(source, variables);
			if (program) return { isThere: true, name: source.name, start: () => startOf(program) };
		} catch (error) {
			failures.push(error instanceof Error ? error.message : String(error));
		}
	}
	const why = failures.length > 0 ? failures.join('; ') : 'no mongod, no ferretdb and no Go on the PATH';
	return { isThere: false, reason: `${why}. ${advice}` };
}

async function startOf(program: Program): Promise<Started> {
	const { port, stop } = await run(program);
	return { url: `mongodb://127.0.0.1:${port}/`, stop };
}
