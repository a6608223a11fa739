import { extensionOf, isFileExtension, joinedWords, slugWords } from '@portolano/content-models';

const longest = 100;
const longestExtension = 8;

/** Extensions of files that wrap another file, whose extension comes before: `atto.pdf.p7m`, `dati.tar.gz`. */
const wrappers = new Set(['p7m', 'gz']);

function cleanStem(text: string): string {
	return joinedWords(slugWords(text), longest);
}

function cleanExtension(text: string): string {
	return slugWords(text).join('').slice(0, longestExtension);
}

function isInside(extension: string): boolean {
	return extension === 'tar' || isFileExtension(extension);
}

/** Returns a file name for URLs: lower case, transliterated, words joined by hyphens, with its extension. */
export function safeName(name: string): string {
	const own = (name.split(/[\\/]/).at(-1) ?? '').trim();
	const dot = own.lastIndexOf('.');
	const [stem, extension] =
		dot > 0 || isFileExtension(extensionOf(own))
			? [own.slice(0, dot), cleanExtension(extensionOf(own))]
			: [own, ''];
	const inner = wrappers.has(extension) ? extensionOf(stem) : '';
	if (!isInside(inner)) return `${cleanStem(stem) || 'file'}.${extension || 'bin'}`;
	return `${cleanStem(stem.slice(0, -inner.length - 1)) || 'file'}.${inner}.${extension}`;
}
