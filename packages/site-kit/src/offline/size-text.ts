import type { Language } from '@portolano/content-models';

/** Returns “1,4 MB” or “320 KB”. */
export function sizeText(bytes: number, language: Language): string {
	if (bytes < 1_000_000) return `${String(Math.max(1, Math.round(bytes / 1000)))} KB`;
	const megabytes = (bytes / 1_000_000).toFixed(1);
	return `${language === 'en' ? megabytes : megabytes.replace('.', ',')} MB`;
}
