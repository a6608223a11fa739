import type { Reference } from '@portolano/content-models';
import type { DataAttributes, Link } from '@portolano/ui/props.ts';
import type { ListedDownload } from '@portolano/ui/components/DownloadList/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { noteOfLanguage, notedInTheirLanguage } from '../links/link-language.ts';
import { titledLinks } from '../links/titled-links.ts';
import { downloadsOf, type Download } from '../media/files.ts';
import { localizeWithLanguage, type PageContext } from '../page-context.ts';

/** Converts files to the props of the list of downloads. */
export function downloadProps(files: readonly Download[], attributes?: DataAttributes): ListedDownload[] {
	return files.map(({ title, lang, href, format, size }) => ({
		title,
		lang,
		href,
		format,
		size,
		attributes,
	}));
}

/** Returns links to the pages of public documents. */
export function documentLinks(context: PageContext, references: readonly Reference<'document'>[]): Link[] {
	return titledLinks(context, context.view.resolve(references, [...linkFields('document'), 'title']));
}

/**
 * Returns the files of public documents, and links to the documents without files. The file of a document with only one
 * is shown under the document's title.
 */
export function attachmentsOf(
	context: PageContext,
	references: readonly Reference<'document'>[],
	attributes?: DataAttributes,
): { files: ListedDownload[]; links: Link[] } {
	const documents = context.view.resolve(references, [...linkFields('document'), 'title', 'files']);
	const files = documents.flatMap(({ title, files }) => {
		const downloads = downloadsOf(context, files);
		const { value, lang } = localizeWithLanguage(context, title);
		const named =
			downloads.length === 1 ? downloads.map((file) => ({ ...file, title: value, lang })) : downloads;
		return downloadProps(named, attributes).map((file) => ({
			...file,
			description: noteOfLanguage(context, file.lang),
		}));
	});
	const links = titledLinks(
		context,
		documents.filter(({ files }) => files.length === 0),
	);
	return { files, links: notedInTheirLanguage(context, links).map((link) => ({ ...link, attributes })) };
}
