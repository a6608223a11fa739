import { extensionOf } from '@portolano/content-models';
import { contents, hasMacros, isAccepted, isActiveXml, isBlank, isMarkup } from './file-content.ts';

export interface NamedBytes {
	name: string;
	data: Buffer;
}

/** Why a file is refused, and what to do about it. */
export interface Objection {
	reason: string;
	cure: string;
}

const xmlExtensions = ['xml', 'gpx', 'kml'];

/** Messages for refused formats that have a better alternative. */
const better: Readonly<Record<string, Objection>> = {
	...Object.fromEntries(
		['doc', 'xls', 'ppt', 'docm', 'xlsm', 'pptm', 'rtf'].map((old) => [
			old,
			{
				reason: `è nel formato .${old}, che non tutti possono aprire o che può contenere programmi.`,
				cure: 'Salvalo come PDF, oppure come .odt, .docx, .ods o .xlsx, e carica quello.',
			},
		]),
	),
	...Object.fromEntries(
		['html', 'htm', 'xhtml', 'svg', 'js', 'mjs', 'swf'].map((page) => [
			page,
			{
				reason: `è nel formato .${page}, che un browser eseguirebbe.`,
				cure: 'Scrivi il contenuto in una pagina del sito, oppure salvalo come PDF e carica quello.',
			},
		]),
	),
	...Object.fromEntries(
		['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'tif', 'tiff', 'heic'].map((picture) => [
			picture,
			{ reason: 'è un’immagine.', cure: 'Caricala tra le Immagini, dove si scrive anche che cosa mostra.' },
		]),
	),
	...Object.fromEntries(
		['mov', 'avi', 'wmv', 'mkv', 'webm', 'mpg', 'mpeg'].map((video) => [
			video,
			{
				reason: `è un video nel formato .${video}, che non tutti i browser mostrano.`,
				cure: 'Esportalo come .mp4 e carica quello.',
			},
		]),
	),
};

function unknownFormat(extension: string): Objection {
	return {
		reason: extension
			? `è nel formato .${extension}, che non è tra quelli accettati.`
			: 'non ha un’estensione che dica che cos’è.',
		cure: `Si possono caricare: ${Object.keys(contents).join(', ')}.`,
	};
}

const activeXml: Objection = {
	reason: 'contiene una pagina, un disegno o istruzioni che un browser eseguirebbe.',
	cure: 'Togli quelle parti, oppure salvalo come PDF, e carica quello.',
};

/** Returns why a file can't be published; undefined if it can. Judges its bytes, not the declared media type. */
export function objectionTo({ name, data }: NamedBytes): Objection | undefined {
	const extension = extensionOf(name);
	if (isBlank(data))
		return {
			reason: data.length === 0 ? 'è vuoto: 0 byte.' : 'è vuoto: contiene solo spazi.',
			cure: 'Controlla che si apra sul tuo computer e caricalo di nuovo.',
		};
	if (!isAccepted(extension)) return better[extension] ?? unknownFormat(extension);
	if (isMarkup(data) && !xmlExtensions.includes(extension))
		return { ...activeXml, reason: `si chiama .${extension}, ma dentro è una pagina web o un disegno.` };
	if (xmlExtensions.includes(extension) && isActiveXml(data)) return activeXml;
	if (!contents[extension](data))
		return {
			reason: `si chiama .${extension}, ma il suo contenuto è di un altro formato o è rovinato.`,
			cure: 'Aprilo con il suo programma, salvalo nel formato giusto (cambiare il nome non basta) e caricalo di nuovo.',
		};
	if (hasMacros(data))
		return {
			reason: 'contiene macro, cioè programmi.',
			cure: 'Salvalo senza macro, oppure come PDF, e carica quello.',
		};
	return undefined;
}
