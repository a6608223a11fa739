const longest = 100;

/** A file name for an address: lower case, no accents, no spaces, with its extension. */
export function safeName(name: string): string {
	const own = name.split(/[\\/]/).at(-1) ?? '';
	const dot = own.lastIndexOf('.');
	const [stem, extension] = dot > 0 ? [own.slice(0, dot), own.slice(dot + 1)] : [own, 'bin'];
	const clean = (part: string) =>
		part
			.normalize('NFKD')
			.replaceAll(/\p{M}/gu, '')
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, '-')
			.replaceAll(/^-+|-+$/g, '');
	return `${clean(stem).slice(0, longest) || 'file'}.${clean(extension).replaceAll('-', '').slice(0, 8) || 'bin'}`;
}
