import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let helps: ReadonlyMap<string, string> | undefined;

function read(): ReadonlyMap<string, string> {
	const text = readFileSync(createRequire(import.meta.url).resolve('axe-core/locales/it.json'), 'utf8');
	const locale: unknown = JSON.parse(text);
	const rules = typeof locale === 'object' && locale !== null && 'rules' in locale ? locale.rules : {};
	return new Map(Object.entries(rules ?? {}).flatMap(([id, rule]) => helpOf(id, rule)));
}

function helpOf(id: string, rule: unknown): [string, string][] {
	const help = typeof rule === 'object' && rule !== null && 'help' in rule ? rule.help : undefined;
	return typeof help === 'string' ? [[id, help]] : [];
}

/** Returns what a rule of axe asks for in Italian, in the words of axe's own translation; undefined where it has none. */
export function inItalian(rule: string): string | undefined {
	helps ??= read();
	return helps.get(rule);
}
