import { run } from './process.ts';
import { isInstalled, lastFailure, replicaSet, secantusdb } from './secantusdb.ts';

interface Started {
	url: string;
	/** Absent for a server that the tests didn't start. */
	stop?: () => Promise<void>;
}

/** A MongoDB replica set, or the reason why there is none. */
export type MongoServer =
	{ isThere: true; name: string; start: () => Promise<Started> } | { isThere: false; reason: string };

const advice =
	'To run it, set MONGODB_URL to a replica set, or let “npm test” install SecantusDB: it takes Python 3.10 and pip.';

async function startSecantusdb(): Promise<Started> {
	const { port, stop } = await run(secantusdb);
	return { url: `mongodb://127.0.0.1:${port}/?replicaSet=${replicaSet}`, stop };
}

/** Returns the server of `MONGODB_URL`, else the SecantusDB in the project's cache. */
export function mongoServer({ MONGODB_URL }: Readonly<NodeJS.ProcessEnv>): MongoServer {
	if (MONGODB_URL)
		return { isThere: true, name: 'MongoDB', start: () => Promise.resolve({ url: MONGODB_URL }) };
	if (isInstalled()) return { isThere: true, name: 'MongoDB (SecantusDB)', start: startSecantusdb };
	return { isThere: false, reason: `${lastFailure() ?? 'there is no server yet'}. ${advice}` };
}
