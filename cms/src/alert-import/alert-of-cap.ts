import {
	ALERT_TEXT_MAX,
	type Language,
	languages,
	type Published,
	TEXT_MAX,
	webAddress,
} from '@portolano/content-models';
import { type CapInfo, type CapMessage, readCapMessage } from './cap-message.ts';
import { ImportRefused } from './import-refused.ts';
import {
	type ImportedAlert,
	type ImportedTexts,
	type ImportPlace,
	shortened,
	type Translations,
} from './imported-alert.ts';
import { riskOfWords } from './risk-of-words.ts';

type Severity = Published<'alert'>['severity'];

const AREA_MAX = 160;

const ofAwareness: Readonly<Record<string, Severity>> = { '2': 'yellow', '3': 'orange', '4': 'red' };
const ofSeverity: Partial<Record<CapInfo['severity'], Severity>> = {
	Moderate: 'yellow',
	Severe: 'orange',
	Extreme: 'red',
};

const rank: readonly CapInfo['severity'][] = ['Unknown', 'Minor', 'Moderate', 'Severe', 'Extreme'];

function requirePublicAndReal({ status, msgType, scope }: CapMessage): void {
	if (scope !== 'Public') throw new ImportRefused(`Il messaggio non è per il pubblico (scope: ${scope}).`);
	if (status !== 'Actual' && status !== 'Exercise')
		throw new ImportRefused(`Il messaggio non è reale né un’esercitazione (status: ${status}).`);
	if (msgType === 'Ack' || msgType === 'Error')
		throw new ImportRefused(`Il messaggio è una risposta tra sistemi (msgType: ${msgType}).`);
}

function isAbout({ area }: CapInfo, { city, istatCode, alertZone }: ImportPlace): boolean {
	const names = [city, alertZone].filter((name) => name !== undefined).map((name) => name.toLowerCase());
	return area.some(
		({ areaDesc, geocode }) =>
			geocode.some(({ value }) => value === istatCode) ||
			names.some((name) => areaDesc.toLowerCase().includes(name)),
	);
}

/** Whether a part is in a language; its tag may name a country too (`en-GB`). */
const isIn = (wanted: Language, { language }: CapInfo): boolean =>
	language.toLowerCase().split('-')[0] === wanted;

/** Of the parts in Italian (or else all), of those about the place (or else all), the most severe. */
function chosen(infos: readonly CapInfo[], place: ImportPlace): CapInfo | undefined {
	const italian = infos.filter((info) => isIn('it', info));
	const readable = italian.length > 0 ? italian : infos;
	const near = readable.filter((info) => isAbout(info, place));
	return (near.length > 0 ? near : readable).toSorted(
		(a, b) => rank.indexOf(b.severity) - rank.indexOf(a.severity),
	)[0];
}

const parameterOf = ({ parameter }: CapInfo, name: string): string | undefined =>
	parameter.find(({ valueName }) => valueName.toLowerCase() === name)?.value;

/** The level as the sender gave it: the colour, or else the severity that has one. Never a guess. */
function severityOf(info: CapInfo): Severity | undefined {
	const awareness = parameterOf(info, 'awareness_level');
	if (awareness === undefined) return ofSeverity[info.severity];
	return ofAwareness[awareness.trim().slice(0, 1)];
}

function remarksOf(info: CapInfo, place: ImportPlace): string[] {
	const awareness = parameterOf(info, 'awareness_level') ?? `severity: ${info.severity}`;
	const remark = (isNeeded: boolean, text: string) => (isNeeded ? [text] : []);
	return [
		...remark(
			severityOf(info) === undefined,
			`Il messaggio non dice il colore (${awareness}): scegli il livello.`,
		),
		...remark(!isIn('it', info), `Il messaggio non è in italiano (${info.language}): traducilo.`),
		...remark(!isAbout(info, place), `Il messaggio non nomina ${place.city}: controlla la zona.`),
		...remark(info.expires === undefined, 'Il messaggio non dice quando finisce: scrivi la fine.'),
	];
}

function addressOf({ web }: CapInfo, address: string | undefined): string | undefined {
	return [web, address].find((candidate) => webAddress.safeParse(candidate).success);
}

/**
 * Reads a message of the Common Alerting Protocol into the values of a draft. `address` is where it was found.
 * @throws {ImportRefused} when it is none, is not for the public, no real alert or drill, or has expired.
 */
export function alertOfCap(
	text: string,
	{ place, address, now }: { place: ImportPlace; address?: string | undefined; now: string },
): ImportedAlert {
	const message = readCapMessage(text);
	requirePublicAndReal(message);
	const info = chosen(message.info, place);
	const isCancelled = message.msgType === 'Cancel';
	if (!info && !isCancelled) throw new ImportRefused('Il messaggio CAP non dice nulla (manca «info»).');
	if (!isCancelled && info?.expires !== undefined && info.expires <= now)
		throw new ImportRefused(`Il messaggio è scaduto (expires: ${info.expires}).`);
	return {
		key: `${message.sender},${message.identifier}`,
		replaces: message.references.map((reference) => reference.split(',').slice(0, 2).join(',')),
		sent: message.sent,
		isCancelled,
		isDrill: message.status === 'Exercise',
		...(info ? contentOf(info, { message, place, address }) : withoutContent(message)),
	};
}

type Content = Omit<ImportedAlert, 'key' | 'replaces' | 'sent' | 'isCancelled' | 'isDrill'>;

const withoutContent = ({ sender, sent }: CapMessage): Content => ({
	...{ title: 'Messaggio CAP', text: '', paragraphs: [], translations: {} },
	...{ start: sent, source: { name: sender }, remarks: [] },
});

function textsOf({ headline, event, instruction, description, area }: CapInfo): ImportedTexts {
	const areas = shortened(area.map(({ areaDesc }) => areaDesc).join(', '), AREA_MAX);
	return {
		title: shortened(headline ?? event, TEXT_MAX),
		text: shortened(instruction ?? headline ?? event, ALERT_TEXT_MAX),
		area: areas === '' ? undefined : areas,
		paragraphs: [description, instruction].flatMap((part) => (part ?? '').split(/\n+/)).filter(Boolean),
	};
}

/** Whether two parts tell of the same event: a message may hold several, each in several languages. */
const isSameEvent = (one: CapInfo, other: CapInfo): boolean =>
	severityOf(one) === severityOf(other) &&
	(['severity', 'onset', 'effective', 'expires'] as const).every((field) => one[field] === other[field]);

/** The texts of the parts in other languages that tell of the same event, and of the same place if the chosen part does. */
function translationsOf(info: CapInfo, infos: readonly CapInfo[], place: ImportPlace): Translations {
	const same = infos.filter((other) => isSameEvent(info, other));
	const isSamePlace = (other: CapInfo) => isAbout(info, place) === isAbout(other, place);
	const found = languages.flatMap((language) => {
		const translated = same.filter((other) => language !== 'it' && isIn(language, other));
		const [best] = translated.toSorted((a, b) => Number(isSamePlace(b)) - Number(isSamePlace(a)));
		return best ? [[language, textsOf(best)] as const] : [];
	});
	return Object.fromEntries(found);
}

function contentOf(
	info: CapInfo,
	{ message, place, address }: { message: CapMessage; place: ImportPlace; address: string | undefined },
): Content {
	const { headline, event } = info;
	const url = addressOf(info, address);
	return {
		...textsOf(info),
		translations: translationsOf(info, message.info, place),
		severity: severityOf(info),
		risk: riskOfWords([parameterOf(info, 'awareness_type'), event, headline].join(' ')),
		start: info.onset ?? info.effective ?? message.sent,
		end: info.expires,
		source: { name: shortened(info.senderName ?? message.sender, TEXT_MAX), url },
		remarks: remarksOf(info, place),
	};
}
