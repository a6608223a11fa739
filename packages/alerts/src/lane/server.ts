import { documentId } from '@portolano/content-models';
import { addressOf, type Answer, type LocalRequest, messageOf, serveLocally } from '@portolano/follower';
import manifest from '../../package.json' with { type: 'json' };
import type { LaneHealth } from './health.ts';
import type { Lane } from './lane.ts';
import type { LaneFollower } from './lane-follower.ts';

export interface ServedLane {
	readonly lane: Lane;
	readonly follower: LaneFollower;
	readonly lastError: () => { at: string; message: string } | undefined;
}

const startedAt = new Date();

const iso = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());

const isWell = ({ lane, follower }: ServedLane) =>
	follower.trouble === undefined && lane.sites.every(({ error }) => error === undefined);

function healthOf(served: ServedLane): LaneHealth {
	const { lane, follower, lastError } = served;
	const now = new Date();
	return {
		isWell: isWell(served),
		version: manifest.version,
		startedAt: startedAt.toISOString(),
		uptimeSeconds: (now.getTime() - startedAt.getTime()) / 1000,
		now: now.toISOString(),
		seq: lane.seq,
		logReadAt: follower.logReadAt ?? null,
		trouble: follower.trouble ?? null,
		lastError: lastError() ?? null,
		nextDue: iso(lane.nextChange),
		inForce: lane.inForce.map(({ id, severity, end }) => ({ id, severity, end })),
		sites: lane.sites.map(({ site, isOn, error }) => ({
			...{ site, isOn },
			error: error === undefined ? null : messageOf(error),
		})),
	};
}

function health(served: ServedLane, { caller }: LocalRequest): Answer {
	const isFine = isWell(served);
	const status = isFine ? 200 : 503;
	return { status, body: caller === 'holder of the token' ? healthOf(served) : { isWell: isFine } };
}

/** How far an alert has got: an empty list of sites for one that the lane doesn't know yet. */
function delivery({ lane }: ServedLane, id: string): Answer {
	return { status: 200, body: { id, seq: lane.seq, sites: [], ...lane.deliveries.of(id) } };
}

const unauthorised: Answer = {
	status: 401,
	body: { error: 'Send “Authorization: Bearer” with the PUBLISHER_TOKEN of this installation.' },
};

function answerTo(served: ServedLane, request: LocalRequest): Answer {
	const { method = '', target = '', caller } = request;
	const path = addressOf(target)?.pathname ?? '';
	if (path === '/health' && ['GET', 'HEAD'].includes(method)) return health(served, request);
	if (caller !== 'holder of the token') return unauthorised;
	const id = documentId.safeParse(/^\/alerts\/([^/]+)$/.exec(path)?.[1]);
	if (method === 'GET' && id.success) return delivery(served, id.data);
	return { status: 404, body: { error: 'There is no such route.' } };
}

/** Serves health and deliveries on this machine only. `port` 0 chooses a free port. */
export const serveLane = (served: ServedLane, listening: { port: number; token: string }) =>
	serveLocally({ answerTo: (request) => answerTo(served, request) }, listening);
