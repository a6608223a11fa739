import { inLanguage, type Language, plainText } from '@portolano/content-models';
import { plainLine } from '../plain-text.ts';
import { element, optionalElement, type XmlElement, xmlDocument } from '../xml.ts';
import type { AddressIn, AlertBody, AlertContent } from './alert-content.ts';
import { capIdentifier, capTime } from './alert-ids.ts';
import { areaName, eventName, warnings } from './alert-phrases.ts';
import { alertWords } from './alert-words.ts';
import { codesOfLevel, codesOfRisk, urgencyOf } from './cap-codes.ts';

/** One message about an alert. */
export interface CapMessage {
	/** As published; as last published if it was withdrawn. */
	alert: AlertContent;
	/** The body that owns it. */
	body: AlertBody;
	/** The canonical page of the alert. */
	url: AddressIn;
	/** The instant at which this message took effect. */
	sent: string;
	/** The instants of the messages before this one, oldest first. */
	earlier: readonly string[];
	/** The alert was withdrawn by this message. */
	isWithdrawn?: boolean;
}

const languageTags = { it: 'it-IT', en: 'en-GB', de: 'de-DE', fr: 'fr-FR' } as const satisfies Record<
	Language,
	string
>;

/**
 * Returns a message of the Common Alerting Protocol (CAP 1.2, OASIS), with an `info` for each language of the alert.
 *
 * - `msgType`: `Alert`; `Update` after earlier messages, to which it refers; `Cancel` when the alert is withdrawn, or is
 *   ended by this very message.
 * - `status`: `Test` if the body is a demonstration, `Exercise` for a drill, otherwise `Actual`.
 * - `identifier` is the id of the alert and the instant of the message in milliseconds, `sender` the certified address
 *   (PEC) of the body: together they are unique. All sites give the same text.
 * - Times have whole seconds and the offset of Rome.
 */
export function capMessage(message: CapMessage): string {
	const { alert, body, sent } = message;
	const type = typeOf(message);
	return xmlDocument(
		element(
			'alert',
			[
				element('identifier', capIdentifier(alert.id, sent)),
				element('sender', body.pec),
				element('sent', capTime(sent)),
				element('status', statusOf(alert, body)),
				element('msgType', type),
				...optionalElement('source', alert.source && plainLine(alert.source.name)),
				element('scope', 'Public'),
				element('note', plainLine(alertWords.it.notice(body.name.it))),
				...optionalElement('references', type === 'Alert' ? undefined : referencesOf(message)),
				...alert.languages.map((language) => info(message, language)),
			],
			{ xmlns: 'urn:oasis:names:tc:emergency:cap:1.2' },
		),
	);
}

// Instants are written with or without milliseconds, so they aren't compared as texts.
const isAtOrBefore = (instant: string, other: string): boolean => Date.parse(instant) <= Date.parse(other);

function isOver({ alert, sent, isWithdrawn = false }: CapMessage): boolean {
	return isWithdrawn || isAtOrBefore(alert.end, sent);
}

function typeOf(message: CapMessage): 'Alert' | 'Update' | 'Cancel' {
	if (isOver(message)) return 'Cancel';
	return message.earlier.length === 0 ? 'Alert' : 'Update';
}

function statusOf({ isDrill }: AlertContent, { isDemonstration }: AlertBody): string {
	if (isDemonstration) return 'Test';
	return isDrill === true ? 'Exercise' : 'Actual';
}

/** A message that cancels refers to another: without a history, to the first publication. */
function referencesOf({ alert, body, earlier }: CapMessage): string {
	const instants = earlier.length === 0 ? [alert.publishedAt] : earlier;
	return instants.map((sent) => `${body.pec},${capIdentifier(alert.id, sent)},${capTime(sent)}`).join(' ');
}

function info(message: CapMessage, language: Language): XmlElement {
	const { alert, body, url, sent } = message;
	const level = codesOfLevel[alert.severity];
	const risk = codesOfRisk(alert.risk);
	const warning = warnings(alert, body.isDemonstration, language);
	const hasBegun = isAtOrBefore(alert.start, sent);
	return element('info', [
		element('language', languageTags[language]),
		...risk.categories.map((category) => element('category', category)),
		element('event', warning + eventName(alert, language)),
		...('response' in level && !isOver(message) ? [element('responseType', level.response)] : []),
		element('urgency', isOver(message) ? 'Past' : urgencyOf(alert, sent)),
		element('severity', level.severity),
		element('certainty', hasBegun && risk.isObserved === true ? 'Observed' : level.certainty),
		element('effective', capTime(sent)),
		element('onset', capTime(alert.start)),
		element('expires', capTime(alert.end)),
		element('senderName', plainLine(inLanguage(body.name, language).value)),
		element('headline', plainLine(warning + inLanguage(alert.title, language).value)),
		element('description', description(message, language)),
		element('instruction', warning + inLanguage(alert.text, language).value),
		element('web', url(language)),
		...optionalElement('contact', body.phone),
		...('awareness' in level ? [parameter('awareness_level', level.awareness)] : []),
		...('awareness' in level && risk.awareness !== undefined
			? [parameter('awareness_type', risk.awareness)]
			: []),
		area(alert, body, language),
	]);
}

function description({ alert, body, isWithdrawn }: CapMessage, language: Language): string {
	const words = alertWords[language];
	const { source } = alert;
	const paragraphs = [
		isWithdrawn === true ? `${words.withdrawn}.` : '',
		warnings(alert, body.isDemonstration, language).trim(),
		plainText(inLanguage(alert.body, language).value),
		source ? `${words.source}: ${source.name}${source.url === undefined ? '' : ` (${source.url})`}` : '',
		words.notice(inLanguage(body.name, language).value),
	];
	return paragraphs.filter(Boolean).join('\n\n');
}

const parameter = (name: string, value: string): XmlElement => valued('parameter', name, value);

const valued = (kind: string, name: string, value: string): XmlElement =>
	element(kind, [element('valueName', name), element('value', value)]);

function area(alert: AlertContent, { name, istatCode }: AlertBody, language: Language): XmlElement {
	return element('area', [
		element('areaDesc', plainLine(areaName(alert, name, language))),
		...(istatCode === undefined ? [] : [valued('geocode', 'ISTAT', istatCode)]),
	]);
}
