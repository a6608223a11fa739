import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { MarkRefused } from './mark-refused.ts';
import { safeSvg } from './safe-svg.ts';
import { attributes, elements } from './svg-names.ts';

const svg = (inside: string, more = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 64 64"${more}>${inside}</svg>`;

const circle = '<circle cx="32" cy="32" r="20"/>';

describe('a drawing is refused', () => {
	test.each([
		['with a script', svg(`<script>alert(1)</script>${circle}`), 'script'],
		[
			'with a script in another namespace prefix',
			`<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><s:script/></s:svg>`,
			'script',
		],
		['with an event', svg(`<circle r="9" onload="alert(1)"/>`), 'onload'],
		['with an event on its root', svg(circle, ' onload="alert(1)"'), 'onload'],
		[
			'with a page inside',
			svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
			'foreignObject',
		],
		['with a photograph', svg('<image href="data:image/png;base64,AA"/>'), 'PNG'],
		['with a link', svg(`<a href="javascript:alert(1)">${circle}</a>`), 'collegamento'],
		['with a link of xlink', svg('<linearGradient xlink:href="https://example.org/a.svg#g"/>'), 'altro file'],
		['with an animation', svg('<set attributeName="href" to="javascript:1"/>'), 'animazione'],
		['with parts repeated', svg('<use href="#a"/>'), 'tracciati'],
		['with a text', svg('<text>Comune</text>'), 'tracciati'],
		['with a paint of another site', svg('<path d="M0 0h9v9z" fill="url(https://example.org/#a)"/>'), 'url'],
		['with a style of another site', svg('<path d="M0 0h9v9z" style="fill:url(//example.org)"/>'), 'fill'],
		['with an import', svg(`<style>@import url(https://example.org/a.css);</style>${circle}`), 'stili'],
		[
			'with a rule that cannot be written into elements',
			svg(`<style>g > path{fill:red}</style>${circle}`),
			'stili',
		],
		['with entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'entità'],
		[
			'with an external entity',
			`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<g>&a;</g>')}`,
			'entità',
		],
		['with an unknown entity', svg('&nulla;'), 'non è un SVG valido'],
		[
			'that is not closed',
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">',
			'non è un SVG valido',
		],
		['without the namespace', `<svg viewBox="0 0 64 64">${circle}</svg>`, 'xmlns'],
		['that is a page', '<html xmlns="http://www.w3.org/1999/xhtml"></html>', 'non è un SVG'],
		['without a size', `<svg xmlns="http://www.w3.org/2000/svg">${circle}</svg>`, 'viewBox'],
		['with a size that is none', svg(circle).replace('0 0 64 64', '0 0 0 1e999'), 'viewBox'],
		['that is a line of words', svg(circle).replace('0 0 64 64', '0 0 640 64'), 'quadrato'],
		['that is empty', svg(''), 'vuoto'],
		['with too long a path', svg(`<path d="${'M0 0h1'.repeat(4000)}"/>`), 'semplifica'],
		['with many groups in each other', svg('<g>'.repeat(100) + circle + '</g>'.repeat(100)), 'gruppi'],
		['inside another', svg(svg(circle)), 'svg'],
	])('%s, in words', (_, text, words) => {
		expect(() => safeSvg(text)).toThrow(MarkRefused);
		expect(() => safeSvg(text)).toThrow(words);
	});

	test.each([
		['of 5 MB', svg(circle.repeat(150_000))],
		['with a million parts', svg('<g/>'.repeat(1_000_000))],
		['with as many parts as a file may have', svg('<g/>'.repeat(250_000))],
	])('%s, at once', (_, text) => {
		const began = performance.now();

		expect(() => safeSvg(text)).toThrow(MarkRefused);
		expect(performance.now() - began).toBeLessThan(500);
	});
});

describe('of a drawing', () => {
	test('what drawing programs write beside it is left out, and told', () => {
		const { source, removed } = safeSvg(
			`<?xml version="1.0"?><!-- a comment --><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 64 64" inkscape:version="1"><title>Logo</title><metadata/><inkscape:grid/>${circle}</svg>`,
		);

		expect(source).toBe(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${circle}</svg>`);
		expect(removed).toEqual(['title', 'metadata', 'grid']);
	});

	test('classes and styles become attributes', () => {
		const { source } = safeSvg(
			svg(
				'<defs><style>.a{fill:#F00;stroke:none}.b,path{fill:blue}</style></defs><path class="a" d="M0 0h9v9z"/><path class="b" d="M0 0h9v9z" style="fill:green"/>',
			),
		);

		expect(source).toContain('<path d="M0 0h9v9z" fill="#F00" stroke="none"/>');
		expect(source).toContain('<path d="M0 0h9v9z" fill="green"/>');
	});

	test('the size is its viewBox', () => {
		expect(safeSvg(svg(circle).replace('viewBox="0 0 64 64"', 'width="64px" height="48"')).source).toContain(
			'viewBox="0 0 64 48"',
		);
	});

	test.each([
		['without a colour', circle, true],
		[
			'in the colour of the text',
			'<g fill="currentColor"><circle r="9"/><path d="M0 0h9" stroke="#000"/></g>',
			true,
		],
		['in two colours', `${circle}<circle r="9" fill="red"/>`, false],
		['with a gradient', '<linearGradient id="a"/><circle r="9" fill="url(#a)"/>', false],
		[
			'with a clip',
			`<clipPath id="a"><circle r="9"/></clipPath><circle r="9" fill="red" clip-path="url(#a)"/>`,
			true,
		],
	])('%s it is known whether it has a single colour', (_, inside, expected) => {
		expect(safeSvg(svg(inside)).isOneColour).toBe(expected);
	});
});

const names = fc.constantFrom(
	'path',
	'circle',
	'g',
	'defs',
	'linearGradient',
	'stop',
	'title',
	'script',
	'image',
	'x:y',
	'clipPath',
);
const givenAttributes = fc.dictionary(
	fc.constantFrom(
		'd',
		'cx',
		'r',
		'fill',
		'style',
		'class',
		'id',
		'onclick',
		'href',
		'transform',
		'opacity',
		'x:z',
	),
	fc.constantFrom(
		'M0 0h9v9z',
		'5',
		'red',
		'url(#a)',
		'fill:blue',
		'a',
		'url(http://x)',
		'#a',
		'scale(2)',
		'" onload="x',
		'&lt;script>',
	),
	{ maxKeys: 4 },
);

const elementWith = (children: fc.Arbitrary<string[]>) =>
	fc.tuple(names, givenAttributes, children).map(([name, given, inside]) => {
		const quoted = Object.entries(given).map(
			([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`,
		);
		return `<${name}${quoted.join('')}>${inside.join('')}</${name}>`;
	});

const leaf = elementWith(fc.constant([]));
const markup = elementWith(fc.array(elementWith(fc.array(leaf, { maxLength: 2 })), { maxLength: 2 }));

test('whatever is accepted has only known elements and attributes, and can be rendered', async () => {
	const drawings = fc
		.sample(markup, { seed: 20261129, numRuns: 2000 })
		.map((inside) => svg(inside, ' xmlns:x="urn:x"'));
	const accepted = drawings.flatMap((drawing) => {
		try {
			return [safeSvg(drawing).source];
		} catch (error) {
			expect(error).toBeInstanceOf(MarkRefused);
			return [];
		}
	});

	expect(accepted.length).toBeGreaterThan(50);
	const known = new Set(['xmlns', 'viewBox', 'href', ...attributes]);
	for (const source of accepted) {
		for (const [, name = ''] of source.matchAll(/<\/?([\w:]+)/g)) expect(elements).toContain(name);
		for (const [, name = ''] of source.matchAll(/ ([\w:-]+)="/g)) expect(known).toContain(name);
		expect(source).not.toMatch(/http:\/\/x|script|onload|onclick/);
	}
	for (const source of accepted.slice(0, 40)) await sharp(Buffer.from(source)).png().toBuffer();
});
