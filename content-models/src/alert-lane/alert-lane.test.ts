import { expect, test } from 'vitest';
import { pagePath } from '../addresses/page-path.ts';
import { alertBarPath, alertFilePattern, alertStatePath, alertStatePaths } from './alert-paths.ts';
import { nextChange, textAt, type TimedFile } from './timed-files.ts';

const file: TimedFile = [
	{ text: '[' },
	{ from: 1000, until: 2000, text: 'rossa' },
	{ until: 1500, text: 'prima' },
	{ from: 1500, text: 'poi' },
	{ text: ']' },
];

test('a part is in a file from its first instant until before its last one', () => {
	const at = (now: number) => textAt(file, now);
	expect([999, 1000, 1499, 1500, 1999, 2000].map(at)).toEqual([
		...['[prima]', '[rossaprima]', '[rossaprima]', '[rossapoi]', '[rossapoi]', '[poi]'],
	]);
});

test('the next change is the first instant of all files that is still to come', () => {
	const changes = [999, 1000, 1500, 2000].map((now) => nextChange([file, [{ text: '' }]], now));
	expect(changes).toEqual([1000, 1500, 2000, Infinity]);
});

test('the state is on the home page, the emergency page and the list of alerts, in each language', () => {
	expect(alertStatePaths('area', ['it'])).toEqual(['/', '/allerte/', '/emergenza/']);
	expect(alertStatePaths('brand', ['it', 'en'])).toEqual([
		...['/', '/allerte/', '/en/', '/en/alerts/', '/emergenza/'],
	]);
});

test('all files of the lane match its pattern, and pages of alerts do not', () => {
	const isFile = (path: string) =>
		new RegExp(alertFilePattern).test(path) && pagePath.safeParse(path).success;
	const files = [alertBarPath('it'), alertStatePath('en'), '/allerte/attive.json', '/allerte/a1.cap.xml'];
	expect(files.filter((path) => !isFile(path))).toEqual([]);
	expect(
		['/allerte/', '/allerte/vento/', '/allerte/altro.html', '/en/allerte/feed.xml'].filter(isFile),
	).toEqual([]);
});
