import type { CDPSession, Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { covered, notReached, trap, unseen } from './keyboard-findings.ts';
import { pathIn } from './page-path.ts';

/** An element that the Tab key reaches. */
export interface TabStop {
	/** Such as `a#menu “Servizi”`. */
	name: string;
	/** Its number among the elements that had the focus: its place on the page may change while scripts add others. */
	id: number;
	/** Its index among the elements of the body, in document order: scripts that are fetched meanwhile add links to the head. */
	order: number;
	/** Whether the focus is visible on it. */
	isVisible: boolean;
	/** Whether another element covers it. */
	isCovered: boolean;
}

/** With this many stops more than a page has controls, the focus goes round in a trap. */
const STOPS_MORE = 20;

/** Number of Tab presses per batch: reading the result after each press takes six times as long. */
const KEYS_AT_ONCE = 20;

/** Presses Tab from the top until the focus leaves the page or `max` elements are reached, and returns them. */
export async function tabThrough(page: Page, max: number): Promise<TabStop[]> {
	const keys = await page.context().newCDPSession(page);
	const watch = await page.evaluateHandle<FocusWatch>(`(${String(watchFocus)})(${String(describeFocus)})`);
	const stops: TabStop[] = [];
	try {
		while (stops.length < max) {
			const count = Math.min(KEYS_AT_ONCE, max - stops.length);
			await Promise.all(Array.from({ length: count }, () => pressTab(keys)));
			const met = await watch.evaluate(({ take }) => take());
			if (met.length === 0) return stops;
			for (const stop of met) {
				if (!stop || stop.id === stops[0]?.id) return stops;
				stops.push(stop);
			}
		}
		return stops;
	} finally {
		await watch.evaluate(({ end }) => end());
		await keys.detach();
	}
}

async function pressTab(keys: CDPSession): Promise<void> {
	const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
	await Promise.all([
		keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
		keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
	]);
}

interface FocusWatch {
	/** Returns and clears the stops since the last call; `null` where the focus had left the page. */
	take: () => (TabStop | null)[];
	end: () => void;
}

/** Runs in the page. Resets the focus to the beginning, then records the focused element each time Tab is released. */
function watchFocus(describe: () => Omit<TabStop, 'id'> | null): FocusWatch {
	const focused: (Element | null)[] = [];
	let met: (TabStop | null)[] = [];
	const note = ({ key }: KeyboardEvent) => {
		if (key !== 'Tab') return;
		const stop = describe();
		const { activeElement } = document;
		if (stop && !focused.includes(activeElement)) focused.push(activeElement);
		met.push(stop && { ...stop, id: focused.indexOf(activeElement) });
	};
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	window.scrollTo(0, 0);
	window.addEventListener('keyup', note, true);
	return {
		take() {
			const taken = met;
			met = [];
			return taken;
		},
		end: () => window.removeEventListener('keyup', note, true),
	};
}

/**
 * Checks the keyboard use of the page in its current state: every control is reached, its focus is visible and not
 * covered, and no element traps the focus (WCAG 2.1.1, 2.1.2, 2.4.7, 2.4.11).
 */
export async function keyboardFindings(page: Page): Promise<Finding[]> {
	const max =
		STOPS_MORE + (await page.locator('a, button, input, select, textarea, summary, [tabindex]').count());
	const stops = await tabThrough(page, max);
	const path = pathIn(page);
	return [
		...(stops.length === max ? [trap(path, stops.at(-1)?.name ?? '')] : []),
		...repeated(stops).map(({ name }) => trap(path, name)),
		...stops.filter(({ isVisible }) => !isVisible).map(({ name }) => unseen(path, name)),
		...stops.filter(({ isCovered }) => isCovered).map(({ name }) => covered(path, name)),
		...(await unreached(page, stops)).map((name) => notReached(path, name)),
	];
}

/** Checks that the first Tab reaches a visible link to the content (WCAG 2.4.1). */
export async function skipLinkFindings(page: Page): Promise<Finding[]> {
	const [first] = await tabThrough(page, 1);
	const target = await page.evaluate(() => {
		const { activeElement } = document;
		const hash = activeElement instanceof HTMLAnchorElement ? activeElement.hash : '';
		return hash.length > 1 && document.getElementById(hash.slice(1)) ? hash : undefined;
	});
	if (first?.isVisible && target) return [];
	return [
		{
			rule: 'WCAG 2.4.1',
			where: `${pathIn(page)} · ${first?.name ?? 'nessun elemento'}`,
			what: 'Il primo elemento raggiunto da tastiera non è un collegamento visibile al contenuto della pagina.',
			cure: 'Metti all’inizio della pagina “Vai al contenuto”, con un’ancora che esiste.',
		},
	];
}

function repeated(stops: readonly TabStop[]): TabStop[] {
	return stops.filter(({ id }, index) => stops[index - 1]?.id === id);
}

async function unreached(page: Page, stops: readonly TabStop[]): Promise<string[]> {
	return page.evaluate(
		namesNotAmong,
		stops.map(({ order }) => order),
	);
}

/**
 * Runs in the page. Returns the controls that Tab has not reached, without those it skips by design: radio buttons of a
 * group, hidden and disabled controls.
 */
function namesNotAmong(reached: number[]): string[] {
	const all = [...document.body.querySelectorAll('*')];
	const known = new Set(reached);
	return all.flatMap((element, order) => {
		if (known.has(order) || !element.matches('a[href], button, input, select, textarea, summary')) return [];
		if (element.matches(':disabled, [tabindex="-1"], [type=hidden], [type=radio]')) return [];
		if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) return [];
		return [`${element.localName} “${element.textContent.trim().slice(0, 40)}”`];
	});
}

/** Runs in the page. Describes the focused element; `null` when the focus is outside the page. */
function describeFocus(): Omit<TabStop, 'id'> | null {
	const element = document.activeElement;
	if (!(element instanceof HTMLElement) || element === document.body) return null;
	const look = (of: CSSStyleDeclaration) =>
		[
			of.outlineStyle,
			of.outlineWidth,
			of.outlineColor,
			of.boxShadow,
			of.borderColor,
			of.backgroundColor,
			of.color,
			of.textDecoration,
		].join('|');
	const style = getComputedStyle(element);
	const focused = look(style);
	const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
	const box = element.getBoundingClientRect();
	const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
	element.blur();
	const plain = look(getComputedStyle(element));
	element.focus({ preventScroll: true });
	return {
		name: `${element.localName}${element.id ? `#${element.id}` : ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`,
		order: [...document.body.querySelectorAll('*')].indexOf(element),
		isVisible: box.width > 1 && box.height > 1 && (outlined || focused !== plain),
		isCovered: Boolean(
			top && !element.contains(top) && !top.contains(element) && top.closest('label')?.control !== element,
		),
	};
}
