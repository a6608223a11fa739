import type { Language, PublishedFile, Reference } from '@portolano/content-models';
import { hrefOfUpload } from '../links/uploads.ts';
import { localizeWithLanguage, type PageContext } from '../page-context.ts';

/** A file to download. */
export interface Download {
	title: string;
	/** Language of the title, if it isn't the page's. */
	lang: Language | undefined;
	/** Lasting address. */
	href: string;
	/** Such as “PDF”. */
	format: string;
	/** Such as “120 kB”. */
	size: string;
	mime: string;
	bytes: number;
}

const fileFields = ['title', 'owner', 'file'] as const;

/** Returns the published files among `references`, in order. */
export function downloadsOf(
	context: Pick<PageContext, 'view' | 'site' | 'language'>,
	references: readonly Reference<'file'>[],
): Download[] {
	return context.view.resolve(references, fileFields).map((upload) => {
		const { value, lang } = localizeWithLanguage(context, upload.title);
		return {
			title: value,
			lang,
			href: hrefOfUpload(context, upload),
			format: formatOf(upload.file),
			size: sizeText(upload.file.bytes, context.language),
			mime: upload.file.mime,
			bytes: upload.file.bytes,
		};
	});
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
