import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	axePage,
	forcedColoursFindings,
	keyboardFindings,
	launchChromium,
	layerFindings,
	packagedChromium,
	printFindings,
	reducedMotionFindings,
	reflowFindings,
	skipLinkFindings,
	targetSizeFindings,
	textSizeFindings,
	textSpacingFindings,
	thirdPartyRequests,
	unstyledFindings,
} from '../src/browser/index.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src *; connect-src 'self'";

let browser: Browser;
let page: Page;
let server: Server;
let origin: string;
let css = '';
let body = '';

beforeAll(async () => {
	browser = await launchChromium();
	server = createServer((request, response) => {
		const isStyle = request.url === '/a.css';
		response.setHeader('content-type', isStyle ? 'text/css' : 'text/html; charset=utf-8');
		response.setHeader('content-security-policy', POLICY);
		response.end(
			isStyle
				? css
				: `<!doctype html><html lang="it"><head><title>Prova</title><link rel="stylesheet" href="/a.css"></head><body>${body}</body></html>`,
		);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	origin = `http://127.0.0.1:${address.port}`;
}, 60_000);

beforeEach(async () => {
	page = await browser.newPage();
});

afterEach(() => page.close());

afterAll(async () => {
	await browser.close();
	server.close();
});

async function show(content: string, styles = ''): Promise<void> {
	body = content;
	css = styles;
	await page.goto(`${origin}/prova/`);
}

const inOrder = `<a href="#c">Vai al contenuto</a><header><a href="/">Comune</a></header><main id="c"><h1>Prova</h1><p>Testo</p><button>Invia la richiesta</button></main><footer><a href="/note/">Note legali</a></footer>`;
const links = 'a,button{display:inline-block;min-height:30px;padding:8px}';

describe('under a strict policy, on a page in order', () => {
	test('no check finds anything', async () => {
		await show(inOrder, links);
		const findings = [
			await axePage(page),
			await keyboardFindings(page),
			await skipLinkFindings(page),
			await reflowFindings(page),
			await targetSizeFindings(page),
			await textSpacingFindings(page),
			await textSizeFindings(page),
			await forcedColoursFindings(page),
			await printFindings(page),
			await layerFindings(page),
			await unstyledFindings(page),
			await reducedMotionFindings(page),
		];

		expect(findings.flat()).toEqual([]);
	});
});

describe('axe', () => {
	test('reports the criterion and the element', async () => {
		await show(
			'<main><h1>Prova</h1><p id="pale">Testo chiaro</p></main>',
			'#pale{color:#bbb;background:#fff}',
		);

		expect(await axePage(page)).toMatchObject([
			{ rule: 'WCAG 1.4.3 (axe color-contrast)', where: '/prova/ · #pale' },
		]);
	});
});

describe('the keyboard', () => {
	test('finds a focus that cannot be seen', async () => {
		await show(inOrder, `${links} button:focus{outline:none}`);

		expect((await keyboardFindings(page)).map(({ rule }) => rule)).toEqual(['WCAG 2.4.7']);
	});

	test('finds a control that the focus skips, except those excluded on purpose', async () => {
		const taken = '<a href="/" tabindex="-1">Fuori</a><button disabled>Spento</button>';
		await show(`<main><h1>Prova</h1><button>Raggiunto</button>${taken}</main>`, links);
		expect(await keyboardFindings(page)).toEqual([]);

		await show(
			'<main><h1>Prova</h1><button>Uno</button><button class="skipped">Due</button></main>',
			`${links} .skipped{interactivity:inert}`,
		);
		expect((await keyboardFindings(page)).map(({ rule }) => rule)).toEqual(['WCAG 2.1.1']);
	});

	test('finds two controls that the focus does not leave, and none in a page of 500 links', async () => {
		const many = Array.from(
			{ length: 500 },
			(_, index) => `<li><a href="/${String(index)}">Pagina ${String(index)}</a></li>`,
		);
		await show(`<main><h1>Prova</h1><ul>${many.join('')}</ul></main>`, links);
		expect(await keyboardFindings(page)).toEqual([]);

		await show(
			'<main><h1>Prova</h1><button>Uno</button><button>Due</button><button>Tre</button></main>',
			links,
		);
		await page.evaluate(() => {
			const [, two, three] = document.querySelectorAll('button');
			const back = (event: KeyboardEvent) => {
				if (event.key !== 'Tab') return;
				event.preventDefault();
				(event.target === three ? two : three)?.focus();
			};
			two?.addEventListener('keydown', back);
			three?.addEventListener('keydown', back);
		});
		expect((await keyboardFindings(page)).map(({ rule }) => rule)).toContain('WCAG 2.1.2');
	});

	test('finds a focus covered by a fixed bar', async () => {
		const bar = '.bar{position:fixed;inset:0 0 auto 0;height:120px;background:#fff}';
		await show(`<div class="bar"></div>${inOrder}`, `${links} ${bar}`);

		expect((await keyboardFindings(page)).map(({ rule }) => rule)).toContain('WCAG 2.4.11');
	});

	test('finds a page without a link to its content', async () => {
		await show('<header><a href="/">Comune</a></header><main><h1>Prova</h1></main>', links);

		expect((await skipLinkFindings(page)).map(({ rule }) => rule)).toEqual(['WCAG 2.4.1']);
	});
});

describe('the layout', () => {
	test('finds what scrolls sideways at 320 pixels, except inside a scrollable box', async () => {
		await show('<main><h1>Prova</h1><div class="wide">a</div></main>', '.wide{width:600px}');
		expect((await reflowFindings(page)).map(({ where }) => where)).toEqual(['/prova/ · div.wide']);

		await show(
			'<main><h1>Prova</h1><div class="box"><div class="wide">a</div></div></main>',
			'.wide{width:600px}.box{overflow-x:auto}',
		);
		expect(await reflowFindings(page)).toEqual([]);
	});

	test('finds text cut when it is spaced out or enlarged', async () => {
		await show(
			'<main><h1>Prova</h1><p class="cut">Una riga di testo</p></main>',
			'.cut{overflow:hidden;height:1.2rem;white-space:nowrap;width:290px;font-size:1rem;line-height:1}',
		);

		expect((await textSpacingFindings(page)).map(({ rule }) => rule)).toEqual(['WCAG 1.4.12']);
	});

	test('finds what scrolls sideways when it is twice as large', async () => {
		await show(
			'<main><p class="long">redazione.comunale@pec.example.org</p></main>',
			'.long{font-size:1rem}',
		);

		expect((await textSizeFindings(page)).map(({ where }) => where)).toEqual(['/prova/ · p.long']);
	});

	test('finds text cut when it is twice as large', async () => {
		await show('<main><p class="cut">Testo</p></main>', '.cut{overflow:hidden;height:24px;line-height:1}');

		expect((await textSizeFindings(page)).map(({ rule }) => rule)).toEqual(['WCAG 1.4.4']);
	});

	test('finds small targets close to one another, except links in a sentence', async () => {
		await show(
			'<main><button>a</button><button>b</button></main>',
			'button{font-size:8px;padding:0;border:0;width:12px;height:12px}',
		);
		expect(await targetSizeFindings(page)).toHaveLength(2);

		await show('<main><p>Vedi <a href="/a">uno</a> e <a href="/b">due</a>.</p></main>');
		expect(await targetSizeFindings(page)).toEqual([]);
	});
});

describe('on paper', () => {
	const table = '<main><h1>Prova</h1><table class="wide"><tr><td>a</td></tr></table></main>';

	test('finds an element that is cut at the edge of the sheet', async () => {
		await show(table, '.wide{width:900px}');
		expect((await printFindings(page)).map(({ where }) => where)).toContain('/prova/ · table.wide');
	});

	test('accepts an element as wide as a landscape sheet when its page is landscape', async () => {
		const turned = '@page turned{size:landscape}@media print{.wide{page:turned}}';
		await show(table, `.wide{width:900px}${turned}`);
		expect(await printFindings(page)).toEqual([]);
	});
});

describe('in old browsers', () => {
	test('finds styles in cascade layers', async () => {
		await show(inOrder, '@layer ui{h1{color:red}}');
		expect((await layerFindings(page)).map(({ where }) => where)).toEqual(['/prova/ · a.css @layer ui']);
	});

	test('finds images without width and height attributes', async () => {
		await show('<main><svg class="icon"></svg><svg width="16" height="16"></svg></main>');
		expect((await unstyledFindings(page)).map(({ where }) => where)).toEqual(['/prova/ · svg.icon']);
	});
});

describe('the preferences of the reader', () => {
	test('finds an element that opts out of forced colours', async () => {
		await show('<main><p class="stubborn">Testo</p></main>', '.stubborn{forced-color-adjust:none}');

		expect((await forcedColoursFindings(page)).map(({ where }) => where)).toEqual(['/prova/ · p.stubborn']);
	});

	test('finds an element that moves although reduced motion is preferred', async () => {
		await show(
			'<main><p class="moving">Testo</p></main>',
			'@keyframes m{to{translate:9px}}.moving{animation:m 2s infinite}',
		);
		expect((await reducedMotionFindings(page)).map(({ where }) => where)).toEqual(['/prova/ · p.moving']);

		await show(
			'<main><p class="moving">Testo</p></main>',
			'@keyframes m{to{translate:9px}}@media (prefers-reduced-motion:no-preference){.moving{animation:m 2s infinite}}',
		);
		expect(await reducedMotionFindings(page)).toEqual([]);
	});
});

test('reports the requests to other origins', async () => {
	const requests = thirdPartyRequests(page, origin);
	await show('<main><img alt="" src="/dentro.png"><img alt="" src="http://127.0.0.1:9/fuori.png"></main>');

	expect(requests().map(({ where }) => where)).toEqual(['/prova/ · http://127.0.0.1:9/fuori.png']);
});

test('the Chromium of the npm package opens a page', async () => {
	const own = await launchChromium(await packagedChromium());
	const ownPage = await own.newPage();
	await ownPage.setContent('<title>Prova</title>');
	const title = await ownPage.title();
	await own.close();

	expect(title).toBe('Prova');
}, 60_000);
