import { launchChromium } from '@portolano/checks/browser';
import { demoAccounts } from '@portolano/cms/demo/accounts';
import { CmsAccount } from '../drill/cms-account.ts';
import { placeOf } from '../drill/drill-alert.ts';
import { type Spread, spreadOf } from './figures.ts';
import { fillNews } from './fill-news.ts';
import type { Installation } from './installation.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

/** Milliseconds at the desk, as a person in a browser waits for them; pages are asked for again, so they are warm. */
export interface DeskFigures {
	/** From the address to what waits for the person. */
	startPage: Spread;
	/** From the address to the rows of the news. */
	list: Spread;
	/** From the address to a form that answers. */
	form: Spread;
	/** From the last key to the same words in the page beside the form. */
	preview: Spread;
}

const NEWS = 20_000;
const OPENED = 20;
const TYPED = 40;

async function signIn(page: Page, { cms, password }: Installation): Promise<void> {
	const email = demoAccounts.find(({ site }) => site === 'portale')?.email;
	const answer = await page.request.post(`${cms}/api/users/login`, { data: { email, password } });
	if (!answer.ok()) throw new Error(`The CMS does not let ${email ?? 'nobody'} in: ${await answer.text()}`);
}

/** Resolves once React has hydrated the first element of `selector`: then it answers. */
async function untilAnswering(page: Page, selector: string): Promise<void> {
	await page.waitForFunction((wanted) => {
		const element = document.querySelector(wanted);
		return element !== null && Object.keys(element).some((name) => name.startsWith('__reactProps$'));
	}, selector);
}

async function opened(page: Page, address: string, selector: string): Promise<Spread> {
	const milliseconds: number[] = [];
	for (let time = 0; time <= OPENED; time += 1) {
		const began = performance.now();
		await page.goto(address);
		await untilAnswering(page, selector);
		// The first time the server compiles and the browser fetches what it keeps.
		if (time > 0) milliseconds.push(performance.now() - began);
	}
	return spreadOf(milliseconds);
}

async function previewed(page: Page, form: string): Promise<Spread> {
	await page.goto(form);
	await untilAnswering(page, '#field-title');
	await page.locator('#portolano-preview').click();
	const heading = page.locator('#portolano-preview-panel').frameLocator('iframe').locator('h1');
	const title = page.locator('#field-title');
	await heading.waitFor();
	const milliseconds: number[] = [];
	for (let time = 0; time < TYPED; time += 1) {
		await title.fill(`Misura numero ${time}`);
		const began = performance.now();
		await heading.filter({ hasText: new RegExp(`Misura numero ${time}$`) }).waitFor();
		if (time > 0) milliseconds.push(performance.now() - began);
	}
	return spreadOf(milliseconds);
}

async function fill({ cms, home, password, sites }: Installation): Promise<void> {
	const account = await CmsAccount.signIn(cms, { email: 'amministratore@example.org', password });
	console.log(`Creating ${NEWS} drafts of news …`);
	await fillNews(account, await placeOf(account, sites[0]?.key ?? ''), { home, count: NEWS });
}

/** Measures how long a person at the desk waits who has 20,000 news, in Chromium on the same machine. */
export async function measureDesk(installation: Installation): Promise<DeskFigures> {
	await fill(installation);
	const admin = `${installation.cms}/admin`;
	const browser = await launchChromium();
	try {
		const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
		page.setDefaultTimeout(60_000);
		await signIn(page, installation);
		return {
			startPage: await opened(page, admin, '.portolano-start__actions a, .nav-toggler'),
			list: await opened(page, `${admin}/collections/news?limit=20`, '.table tbody a'),
			form: await opened(page, `${admin}/collections/news/create`, '#field-title'),
			preview: await previewed(page, `${admin}/collections/news/create`),
		};
	} finally {
		await browser.close();
	}
}
