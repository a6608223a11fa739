import type { Preloads } from './preloads.ts';

/** What is known of a file of a build. */
interface BuiltFile {
	readonly type: 'chunk' | 'asset';
	readonly isEntry?: boolean;
	readonly imports?: readonly string[];
}

/** Returns what the scripts of a build import at once, by address; `bundle` has its files by name, as Rollup gives them. */
export function preloadsOf(bundle: Readonly<Record<string, BuiltFile>>): Preloads {
	const importsOf = (name: string, seen: ReadonlySet<string> = new Set()): string[] =>
		(bundle[name]?.imports ?? [])
			.filter((other) => !seen.has(other))
			.flatMap((other) => [other, ...importsOf(other, new Set([...seen, name, other]))]);
	const entries = Object.entries(bundle).filter(([, { type, isEntry }]) => type === 'chunk' && isEntry);
	return Object.fromEntries(
		entries.flatMap(([name]) => {
			const imports = [...new Set(importsOf(name))].map((other) => `/${other}`);
			return imports.length > 0 ? [[`/${name}`, imports]] : [];
		}),
	);
}
