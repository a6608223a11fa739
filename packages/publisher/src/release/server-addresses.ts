import { type FormerAddress, patternOfPages } from '@portolano/content-models';
import type { Addresses } from './releases.ts';

/** Value of a withdrawn address in the maps of web servers; others are the addresses to which they redirect. */
const gone = 'gone';

const valueOf = (address: FormerAddress) => (address.status === 301 ? address.to : gone);

/** Neither paths nor destinations need quotes, spaces, backslashes or braces; nginx would expand a `$`. */
const isPlain = (text: string) => /^[^\s"'\\{}$;]+$/.test(text);

function lines(addresses: Addresses, line: (path: string, value: string) => string): string {
	const entries = [...addresses].map(([path, address]) => [path, valueOf(address)] as const);
	const plain = entries.filter(([path, value]) => isPlain(path) && isPlain(value));
	return plain
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([path, value]) => line(path, value))
		.join('');
}

/** A pattern stands for all numbered pages of a list; the servers look for a page first. */
function sourceOf(path: string): string {
	const pattern = patternOfPages(path);
	return pattern === undefined ? path : `~${pattern}`;
}

/** Returns the lines of an nginx `map`. */
export function addressesForNginx(addresses: Addresses): string {
	return lines(addresses, (path, value) => `${sourceOf(path)} ${value};\n`);
}

/** Returns the lines of a `map` of a Caddyfile. */
export function addressesForCaddy(addresses: Addresses): string {
	// Caddy 2.6 doesn't start with an empty file.
	return lines(addresses, (path, value) => `${sourceOf(path)} ${value}\n`) || '\n';
}
