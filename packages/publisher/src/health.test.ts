import { buildAlert, buildNews, buildSite, inItalian } from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import type { PublisherEvent } from './events.ts';
import { healthOf } from './health-of.ts';
import { publisherHealth } from './health.ts';
import type { Publisher } from './publisher.ts';

let workshop: Workshop;
let publisher: Publisher;
let events: PublisherEvent[];
let failing: string | undefined;
let isTargetAway = false;

beforeEach(() => {
	workshop = openWorkshop();
	events = [];
	failing = undefined;
	isTargetAway = false;
	workshop.publish(buildSite(), buildNews());
	publisher = workshop.open({
		onEvent: (event) => events.push(event),
		onStep() {
			if (isTargetAway) throw new Error('the target is away');
		},
		check: ({ path }) =>
			path === failing ? [{ path, message: 'It has no heading.', isBlocking: true }] : [],
	});
});

afterEach(() => {
	publisher.close();
	workshop.remove();
});

const health = () =>
	publisherHealth.parse(
		healthOf({ publisher, isIdle: true, trouble: undefined, logReadAt: undefined, nudge: () => undefined }),
	);
const named = (event: PublisherEvent['event']) => events.filter((one) => one.event === event);

test('a site that is up to date is not behind, and its last release is named', async () => {
	await publisher.catchUp();
	expect(health()).toMatchObject({
		...{ isWell: true, seq: 2, trouble: null, lastError: null },
		sites: [
			{
				site: 'portale',
				seq: 2,
				behind: { entries: 0, since: null, seconds: 0, pages: 0 },
				release: { number: 1 },
				lastError: null,
			},
		],
	});
});

test('an entry read and not released is behind, since when it was read; one without effects is not', async () => {
	await publisher.catchUp();
	workshop.publish(buildNews({ id: 'due', title: inItalian('Seconda') }));
	workshop.publish(buildNews({ id: 'tre', title: inItalian('Terza') }));
	await publisher.readLog();
	workshop.now = '2026-11-22T09:00:07.000Z';
	const since = '2026-11-22T09:00:00.000Z';
	expect(health().sites[0]).toMatchObject({ seq: 2, behind: { entries: 2, since, seconds: 7 } });
	await publisher.catchUp();
	expect(health().sites[0]).toMatchObject({ seq: 4, behind: { entries: 0, since: null } });
});

test('a release is an event with its figures', async () => {
	await publisher.catchUp();
	expect(named('release')).toMatchObject([{ level: 'info', site: 'portale', release: 1, seq: 2 }]);
	expect(named('release')[0]?.pages).toBeGreaterThan(0);
});

test('an alert is an event as soon as it is read', async () => {
	await publisher.catchUp();
	workshop.publish(buildAlert());
	await publisher.readLog();
	expect(named('alert')).toMatchObject([{ level: 'info', seq: 3 }]);
});

test('a page held back is reported once, and is the last error of its site', async () => {
	await publisher.catchUp();
	const paths = [...(publisher.sites.get('portale')?.pages.keys() ?? [])];
	failing = paths.find((path) => path !== '/');
	await publisher.build();
	await publisher.build();
	expect(named('page held back')).toMatchObject([
		{ level: 'warn', site: 'portale', message: `${failing}: It has no heading.` },
	]);
	expect(health().sites[0]?.lastError?.message).toBe(`${failing}: It has no heading.`);
});

test('a release that is stopped is an error, and the site is behind until it succeeds', async () => {
	await publisher.catchUp();
	isTargetAway = true;
	workshop.publish(buildNews({ id: 'due', slug: inItalian('due') }));
	await publisher.catchUp();
	workshop.now = '2026-11-22T09:01:00.000Z';
	await publisher.catchUp();
	expect(named('release stopped')).toHaveLength(1);
	expect(health()).toMatchObject({
		lastError: { at: '2026-11-22T09:00:00.000Z' },
		sites: [{ seq: 2, behind: { entries: 1, seconds: 60 } }],
	});
	isTargetAway = false;
	await publisher.catchUp();
	expect(health().sites[0]).toMatchObject({ seq: 3, behind: { entries: 0 } });
});
