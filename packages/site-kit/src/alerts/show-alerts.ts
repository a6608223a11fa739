import type { AlertNotice, AlertsFile } from './alerts-file.ts';

/** Shows the current alerts above the page. */
async function showAlerts(holder: HTMLElement) {
	const template = holder.querySelector('template');
	const response = await fetch(holder.dataset['alerts'] ?? '', { cache: 'no-cache' });
	if (!template || !response.ok) return;
	const file = await readFile(response);
	const language = document.documentElement.lang;
	const [, notices = []] = Object.entries(file).find(([key]) => key === language) ?? [];
	holder.append(...notices.map((notice) => barOf(template, notice)));
}

// The response isn't validated: the same application writes it.
function readFile(response: Response): Promise<AlertsFile> {
	return response.json();
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
