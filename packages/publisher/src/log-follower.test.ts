import { buildEvent, buildSite, inItalian } from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import { LogFollower } from './log-follower.ts';
import { logOf, LogUnreachableError } from '@portolano/follower';
import type { Publisher } from './publisher.ts';

const clock = () => new Date();

let workshop: Workshop;
let publisher: Publisher | undefined;
let follower: LogFollower | undefined;

beforeEach(() => {
	workshop = openWorkshop();
});

afterEach(async () => {
	await follower?.stop();
	publisher?.close();
	workshop.remove();
});

/** Follows a log with a poll interval of a minute; with `isAwayThen` the log is unreachable once it has been read. */
function follow({ isAwayThen }: { isAwayThen: boolean }): LogFollower {
	const read = logOf(workshop.log);
	let isAway = false;
	publisher = workshop.open({
		clock,
		source: async (after, limit) => {
			if (isAway) throw new LogUnreachableError('The CMS is away.');
			const entries = await read(after, limit);
			isAway = isAwayThen && entries.length === 0;
			return entries;
		},
	});
	return new LogFollower({ publisher, clock, pollSeconds: 60 });
}

test.each([
	['while the CMS is available', false],
	['while the CMS is unavailable', true],
])('a page that changes with time is rendered again at the right instant, %s', async (_, isAwayThen) => {
	const fromNow = (shift: number) => new Date(Date.now() + shift).toISOString();
	const [start, end] = [fromNow(-3_600_000), fromNow(700)];
	workshop.publish(buildSite(), buildEvent({ title: inItalian('Concerto'), start, end }));
	follower = follow({ isAwayThen });

	await vi.waitFor(
		() =>
			expect([...workshop.live('portale').values()].join()).toMatch(/Passati<\/h2>(?:(?!<h2).)*Concerto/s),
		10_000,
	);
});
