import { expect, test } from 'vitest';
import { Attempts, networkOf, Seldom } from './attempts.ts';

const second = 1000;
const minute = 60 * second;
const office = { account: 'anna@example.org', address: '203.0.113.1' };
const home = { ...office, address: '198.51.100.7' };

function tried(times: number, attempt = office, at = 0): Attempts {
	const attempts = new Attempts();
	for (let index = 0; index < times; index += 1) attempts.begin(attempt, at);
	return attempts;
}

test('a few mistakes cost no wait', () => {
	expect(tried(4).wait(office, 0)).toBe(0);
});

test.each([
	[5, 2 * second],
	[6, 4 * second],
	[9, 32 * second],
	[40, 15 * minute],
])('after %i attempts the wait is %i ms: it doubles, up to a quarter of an hour', (times, wait) => {
	const attempts = tried(times);

	expect(attempts.wait(office, 0)).toBe(wait);
	expect(attempts.wait(office, wait)).toBe(0);
});

test('the owner at another address does not wait, however many attempts are made elsewhere', () => {
	expect(tried(1000).wait(home, 0)).toBe(0);
});

test('very many attempts on one account only slow the answer down', () => {
	const attempts = tried(51);

	expect(attempts.slowness(home, 0)).toBe(2 * second);
	expect(tried(50).slowness(home, 0)).toBe(0);
});

test('one address that tries many accounts waits, at most a minute', () => {
	const attempts = new Attempts();
	for (let index = 0; index < 100; index += 1) attempts.begin({ ...office, account: `a${index}` }, 0);

	expect(attempts.waitOfAddress(office, 0)).toBe(minute);
	expect(attempts.waitOfAddress(home, 0)).toBe(0);
});

test('a successful sign-in resets the wait', () => {
	const attempts = tried(20);
	attempts.succeed(office);

	expect(attempts.wait(office, 0)).toBe(0);
});

test('attempts are forgotten after an hour', () => {
	const attempts = tried(20);

	expect(attempts.wait(office, 60 * minute)).toBe(0);
});

test.each([
	['203.0.113.1', '203.0.113.1'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:db8::7', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
])('%s is counted by its network if it is an IPv6 address', (address, network) => {
	expect(networkOf(address)).toBe(network);
});

test('a flood is recorded once every ten seconds', () => {
	const seldom = new Seldom();

	expect([0, 1, 9_999, 10_000].map((now) => seldom.isDue('a', now))).toEqual([true, false, false, true]);
	expect(seldom.isDue('b', 1)).toBe(true);
});

test('an office where many people sign in makes nobody wait; guesses between them count as before', () => {
	const attempts = new Attempts();
	const at = (index: number) => ({ account: `persona-${index}@example.org`, address: office.address });
	for (let index = 0; index < 100; index += 1) {
		attempts.begin(at(index), 0);
		attempts.succeed(at(index));
	}
	expect(attempts.waitOfAddress(at(101), 0)).toBe(0);

	for (let index = 200; index < 240; index += 1) {
		attempts.begin(at(index), 0);
		attempts.begin(at(1), 0);
		attempts.succeed(at(1));
	}
	expect(attempts.waitOfAddress(at(300), 0)).toBeGreaterThan(0);
});
