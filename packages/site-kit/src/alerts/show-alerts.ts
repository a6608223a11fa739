import type { AlertNotice, AlertsFile } from './alerts-file.ts';

const files = new Map<string, Promise<AlertsFile>>();

/** Fetches a file of alerts, once for all places of the page that show it. */
function alertsAt(path: string): Promise<AlertsFile> {
	const known = files.get(path) ?? fetch(path, { cache: 'no-cache' }).then(readFile);
	files.set(path, known);
	return known;
}

// The content of the response isn't validated: the same application writes it.
function readFile(response: Response): Promise<AlertsFile> {
	if (!response.ok) throw new Error(`The alerts were not read: status ${response.status}.`);
	return response.json();
}

/** Shows the current alerts above the page or in a section, which also says when there are none. */
async function showAlerts(holder: HTMLElement) {
	const template = holder.querySelector('template');
	if (!template) return;
	const file = await alertsAt(holder.dataset['alerts'] ?? '');
	const language = document.documentElement.lang;
	const [, notices = []] = Object.entries(file).find(([key]) => key === language) ?? [];
	holder.append(...notices.map((notice) => barOf(template, notice)));
	holder.querySelector('[data-alerts-none]')?.toggleAttribute('hidden', notices.length > 0);
}

function barOf(template: HTMLTemplateElement, { level, levelLabel, title, text, href }: AlertNotice): Node {
	const copy = document.importNode(template.content, true);
	copy.querySelector('.alert-bar')?.classList.replace('alert-bar-info', `alert-bar-${level}`);
	setText(copy, '.alert-bar-level', levelLabel);
	setText(copy, '.alert-bar-title strong', title);
	setText(copy, '.alert-bar-text', text);
	copy.querySelector('a')?.setAttribute('href', href);
	return copy;
}

function setText(root: DocumentFragment, selector: string, text: string) {
	const element = root.querySelector(selector);
	if (element) element.textContent = text;
}

// If the alerts can't be fetched, the link to their page remains.
for (const holder of document.querySelectorAll<HTMLElement>('[data-alerts]'))
	void showAlerts(holder).catch(() => undefined);
