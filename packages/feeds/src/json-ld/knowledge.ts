import {
	type DatasetThemeCode,
	datasetThemes,
	inLanguage,
	type Language,
	licences,
	plainText,
	type Published,
	termOf,
} from '@portolano/content-models';
import type { Dataset, DigitalDocument, FAQPage, Person } from 'schema-dts';

/** Returns an `FAQPage` node. The page must show each question with its whole answer. */
export function faqPage(page: {
	url: string;
	language: Language;
	questions: readonly Pick<Published<'question'>, 'title' | 'answer'>[];
}) {
	const { url, language, questions } = page;
	return {
		'@type': 'FAQPage',
		'@id': `${url}#faq`,
		url,
		mainEntity: questions.map(
			({ title, answer }) =>
				({
					'@type': 'Question',
					name: inLanguage(title, language).value,
					acceptedAnswer: { '@type': 'Answer', text: plainText(inLanguage(answer, language).value) },
				}) as const,
		),
	} as const satisfies FAQPage;
}

/** A file to download. */
export interface DownloadData {
	name: string;
	url: string;
	/** Media type, such as `text/csv`. */
	mime: string;
	bytes: number;
}

function download({ name, url, mime, bytes }: DownloadData) {
	return {
		'@type': 'DataDownload',
		name,
		contentUrl: url,
		encodingFormat: mime,
		contentSize: `${bytes}`,
	} as const;
}

export interface DatasetData {
	dataset: Pick<
		Published<'dataset'>,
		'title' | 'summary' | 'themes' | 'licence' | 'modifiedOn' | 'publishedAt'
	>;
	url: string;
	language: Language;
	/** Name of the body that owns the data. */
	creator: string;
	files: readonly DownloadData[];
}

/** Returns a `Dataset` node with its files. */
export function datasetNode({ dataset, url, language, creator, files }: DatasetData) {
	return {
		'@type': 'Dataset',
		'@id': `${url}#dataset`,
		url,
		name: inLanguage(dataset.title, language).value,
		description: inLanguage(dataset.summary, language).value,
		keywords: dataset.themes.map((theme: DatasetThemeCode) => termOf(datasetThemes, theme).it),
		license: licenceOf(dataset.licence),
		creator: { '@type': 'GovernmentOrganization', name: creator },
		datePublished: dataset.publishedAt,
		dateModified: dataset.modifiedOn,
		distribution: files.map(download),
	} as const satisfies Dataset;
}

function licenceOf(code: Published<'dataset'>['licence']): string {
	const { uri, it } = termOf(licences, code);
	return uri ?? it;
}

export interface DocumentData {
	document: Pick<
		Published<'document'>,
		'title' | 'summary' | 'licence' | 'publishedAt' | 'updatedAt' | 'revisedAt'
	>;
	url: string;
	language: Language;
	/** Name of the office responsible for it. */
	author: string;
	/** Its first file, if any. */
	file?: DownloadData;
}

/** Returns a `DigitalDocument` node of a public document. */
export function digitalDocument({ document, url, language, author, file }: DocumentData) {
	return {
		'@type': 'DigitalDocument',
		'@id': `${url}#document`,
		url,
		name: inLanguage(document.title, language).value,
		description: inLanguage(document.summary, language).value,
		datePublished: document.publishedAt,
		dateModified: document.revisedAt ?? document.updatedAt,
		license: licenceOf(document.licence),
		author: { '@type': 'GovernmentOrganization', name: author },
		...(file ? { encodingFormat: file.mime, encoding: download(file) } : {}),
	} as const satisfies DigitalDocument;
}

/** Returns a `Person` node: name, role and body, no private data. */
export function personNode(person: {
	firstName: string;
	lastName: string;
	url: string;
	role: string;
	worksFor: string;
}) {
	return {
		'@type': 'Person',
		'@id': `${person.url}#person`,
		url: person.url,
		name: `${person.firstName} ${person.lastName}`,
		jobTitle: person.role,
		worksFor: { '@type': 'GovernmentOrganization', name: person.worksFor },
	} as const satisfies Person;
}
