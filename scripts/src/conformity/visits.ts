import { checkHtml, type Finding, validateHtml } from '@portolano/checks';
import {
	axeResults,
	everyModeFindings,
	keyboardFindings,
	type launchChromium,
	prepareAxe,
	skipLinkFindings,
	targetSizeFindings,
	thirdPartyRequests,
} from '@portolano/checks/browser';
import { type Answer, type ReadPage, readPage } from '@portolano/checks/conformity';
import { browserFacts } from '@portolano/checks/conformity/browser';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type Response = NonNullable<Awaited<ReturnType<Page['goto']>>>;

const WITHIN_MS = 60_000;

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/** Opens the pages of a site in a browser, each once, and keeps what it found. */
export class Visits {
	readonly #page: Page;
	readonly #origin: string;
	readonly #tell: (path: string) => void;
	readonly #strangers: () => Finding[];
	readonly #read = new Map<string, Promise<ReadPage | undefined>>();
	/** Pages of the site, in the order in which they were opened. */
	readonly pages: ReadPage[] = [];
	/** Their answers, for the headers. */
	readonly answers: Answer[] = [];
	readonly findings: Finding[] = [];
	readonly undecided: Finding[] = [];
	/** Paths of the pages tried in every mode. */
	readonly inEveryMode: string[] = [];

	private constructor(page: Page, origin: string, tell: (path: string) => void) {
		this.#page = page;
		this.#origin = origin;
		this.#tell = tell;
		this.#strangers = thirdPartyRequests(page, origin);
	}

	/** `tell` receives the path of each page that is opened. */
	static async begin(browser: Browser, origin: string, tell: (path: string) => void): Promise<Visits> {
		const context = await browser.newContext({ reducedMotion: 'reduce', viewport: desktop });
		context.setDefaultTimeout(WITHIN_MS);
		await prepareAxe(context);
		return new Visits(await context.newPage(), origin, tell);
	}

	/** Opens a page of the site, or of another one, which is only read; undefined when nothing answers. */
	readonly open = (url: string): Promise<ReadPage | undefined> => {
		const address = url.replace(/#.*$/, '');
		const known = this.#read.get(address) ?? this.#visit(address);
		this.#read.set(address, known);
		return known;
	};

	async #visit(url: string): Promise<ReadPage | undefined> {
		const isOwn = new URL(url).origin === this.#origin;
		this.#tell(isOwn ? new URL(url).pathname : url);
		await this.#page.setViewportSize(desktop);
		const response = await this.#goTo(url);
		if (!response) return undefined;
		const html = await this.#page.content();
		const read = { url: this.#page.url(), status: response.status(), html };
		if (!isOwn || response.status() >= 400) {
			// What another site loads doesn't concern this one.
			this.#strangers();
			return readPage(read);
		}
		await this.#keepAnswer(response);
		const { faults, undecided } = await axeResults(this.#page);
		this.findings.push(...faults, ...this.#strangers());
		this.undecided.push(...undecided);
		const page = readPage({ ...read, inBrowser: await browserFacts(this.#page) });
		this.pages.push(page);
		return page;
	}

	async #goTo(url: string): Promise<Response | undefined> {
		try {
			return (await this.#page.goto(url, { waitUntil: 'load' })) ?? undefined;
		} catch {
			return undefined;
		}
	}

	/** Checks the page as it was sent, before its scripts ran. */
	async #keepAnswer(response: Response): Promise<void> {
		const answer = {
			...{ url: response.url(), status: response.status() },
			headers: await response.allHeaders(),
			text: await response.text(),
		};
		this.answers.push(answer);
		const sent = { path: new URL(answer.url).pathname, html: answer.text };
		this.findings.push(...checkHtml(sent), ...(await validateHtml(sent)));
	}

	/** Tries an open page of the site by keyboard, on a phone, and in every mode of its reader. */
	async tryInEveryMode(page: ReadPage): Promise<void> {
		const path = new URL(page.url).pathname;
		this.#tell(`${path} · tastiera, telefono, testo grande, colori, stampa`);
		await this.#page.setViewportSize(desktop);
		if (!(await this.#goTo(page.url))) return;
		this.findings.push(...(await keyboardFindings(this.#page)));
		// Without a menu there is nothing to skip (WCAG 2.4.1).
		if (page.$('header nav').length > 0) {
			// Loaded anew, because the focus would go on from where it was.
			await this.#goTo(page.url);
			this.findings.push(...(await skipLinkFindings(this.#page)));
		}
		await this.#page.setViewportSize(phone);
		await this.#goTo(page.url);
		this.findings.push(
			...(await targetSizeFindings(this.#page)),
			...(await everyModeFindings(this.#page)),
			...this.#strangers(),
		);
		this.inEveryMode.push(path);
	}
}
