import type { Language, PublishedFile, Reference } from '@portolano/content-models';
import { localize, type PageContext } from '../page-context.ts';

/** A file to download. */
export interface Download {
	title: string;
	href: string;
	/** Such as “PDF”. */
	format: string;
	/** Such as “120 kB”. */
	size: string;
	mime: string;
	bytes: number;
}

const fileFields = ['title', 'file'] as const;

/** Returns the published files among `references`, in order. */
export function downloadsOf(context: PageContext, references: readonly Reference<'file'>[]): Download[] {
	return context.view.resolve(references, fileFields).map(({ title, file }) => ({
		title: localize(context, title),
		href: context.view.file(file),
		format: formatOf(file),
		size: sizeText(file.bytes, context.language),
		mime: file.mime,
		bytes: file.bytes,
	}));
}

function formatOf({ name }: Pick<PublishedFile, 'name'>): string {
	return (name.split('.').at(-1) ?? '').toUpperCase();
}

/** Returns a size such as “120 kB” or “1,4 MB”: in kB (1000 bytes), from a million bytes on in MB with one decimal. */
export function sizeText(bytes: number, language: Language): string {
	if (bytes < 1_000_000) return `${String(Math.max(1, Math.round(bytes / 1000)))} kB`;
	const millions = (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
	return `${language === 'en' ? millions : millions.replace('.', ',')} MB`;
}
