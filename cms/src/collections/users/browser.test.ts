import { expect, test } from 'vitest';
import { browserInWords } from './browser.ts';

const mozilla = 'Mozilla/5.0';
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
	[`${mozilla} (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0`, 'Firefox su Windows'],
	[`${mozilla} (X11; Linux x86_64) ${webkit} HeadlessChrome/140.0 Safari/537.36`, 'Chrome su Linux'],
	[`${mozilla} (Windows NT 10.0) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`, 'Edge su Windows'],
	[
		`${mozilla} (iPhone; CPU iPhone OS 19_0 like Mac OS X) ${webkit} Version/19.0 Safari/604.1`,
		'Safari su iPhone',
	],
	[`${mozilla} (Linux; Android 16) ${webkit} Chrome/140.0 Mobile Safari/537.36`, 'Chrome su Android'],
	[`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/19.0 Safari/605.1`, 'Safari su macOS'],
	['curl/8.9', 'Un programma'],
	[null, 'Un programma'],
])('%s is “%s”', (userAgent, words) => {
	expect(browserInWords(userAgent)).toBe(words);
});
