import { expect, test } from 'vitest';
import { firstPictureAtOnce } from './first-picture.ts';

const waiting = '<img src="/a.webp" alt="1 > 0" loading="lazy" decoding="async">';
const urgent = '<img src="/a.webp" alt="1 > 0" loading="eager" fetchpriority="high">';

test('the first picture of the content is loaded eagerly, the others lazily', () => {
	expect(firstPictureAtOnce(`<header>${waiting}</header><main>${waiting}<p>Testo</p>${waiting}</main>`)).toBe(
		`<header>${waiting}</header><main>${urgent}<p>Testo</p>${waiting}</main>`,
	);
});

test('a page without pictures stays as it is', () => {
	const html = '<main><p>Testo</p></main>';
	expect(firstPictureAtOnce(html)).toBe(html);
	expect(firstPictureAtOnce('User-agent: *')).toBe('User-agent: *');
});
